package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.hypothesisstories.application.port.LatestBoxes;
import org.hypothesisstories.application.port.LatestBoxesContract;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoLatestBoxesOnH2Test extends LatestBoxesContract {

    private final AoDatabase database = AoDatabase.h2();
    private final ActiveObjects node = Tables.node(database);
    private final TimeBoxes boxes = new AoTimeBoxes(node);

    @Override
    protected TimeBoxes boxes() {
        return boxes;
    }

    @Override
    protected LatestBoxes latest() {
        return new AoLatestBoxes(node);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
