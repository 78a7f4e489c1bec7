package org.hypothesisstories.adapter.web;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;

/** The page of the calendar of all projects that have none of their own, for whoever administers Jira. */
@WebSudoRequired
public class DefaultCalendarAction extends CalendarAction {
    private static final long serialVersionUID = 1L;

    public DefaultCalendarAction(CalendarDesk desk, ReaderWords reader, PageBuilderService pageBuilder) {
        super(desk, reader, pageBuilder);
    }

    @Override
    Optional<String> project() {
        return Optional.empty();
    }
}
