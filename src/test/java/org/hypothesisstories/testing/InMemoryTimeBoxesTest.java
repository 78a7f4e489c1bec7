package org.hypothesisstories.testing;

import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimeBoxesContract;

class InMemoryTimeBoxesTest extends TimeBoxesContract {

    private final TimeBoxes boxes = new InMemoryTimeBoxes();

    @Override
    protected TimeBoxes boxes() {
        return boxes;
    }
}
