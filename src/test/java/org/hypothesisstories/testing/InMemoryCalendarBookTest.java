package org.hypothesisstories.testing;

import org.hypothesisstories.application.port.CalendarBook;
import org.hypothesisstories.application.port.CalendarBookContract;

class InMemoryCalendarBookTest extends CalendarBookContract {

    private final CalendarBook book = new InMemoryCalendarBook();

    @Override
    protected CalendarBook book() {
        return book;
    }
}
