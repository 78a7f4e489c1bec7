/** Tests of the use cases, over fakes. */
package org.hypothesisstories.application;
