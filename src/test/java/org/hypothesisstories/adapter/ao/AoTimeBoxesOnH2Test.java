package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimeBoxesContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoTimeBoxesOnH2Test extends TimeBoxesContract {

    private final AoDatabase database = AoDatabase.h2();
    private final TimeBoxes boxes = new AoTimeBoxes(Tables.node(database));

    @Override
    protected TimeBoxes boxes() {
        return boxes;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
