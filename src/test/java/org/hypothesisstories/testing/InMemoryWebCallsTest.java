package org.hypothesisstories.testing;

import org.hypothesisstories.application.port.WebCalls;
import org.hypothesisstories.application.port.WebCallsContract;

class InMemoryWebCallsTest extends WebCallsContract {

    @Override
    protected WebCalls calls() {
        return new InMemoryWebCalls();
    }
}
