/** What the use cases need from the outside, named by capability. Implemented by adapters and, in tests, by fakes. */
package org.hypothesisstories.application.port;
