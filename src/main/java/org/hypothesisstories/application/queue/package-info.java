/** What the product owner does with the hypotheses that wait for their test. */
package org.hypothesisstories.application.queue;
