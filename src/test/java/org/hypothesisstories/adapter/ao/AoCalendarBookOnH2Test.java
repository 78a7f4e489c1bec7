package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.CalendarBook;
import org.hypothesisstories.application.port.CalendarBookContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoCalendarBookOnH2Test extends CalendarBookContract {

    private final AoDatabase database = AoDatabase.h2();
    private final CalendarBook book = new AoCalendarBook(Tables.node(database));

    @Override
    protected CalendarBook book() {
        return book;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
