/** The line-up of what does not fit. */
package org.hypothesisstories.application.lineup;
