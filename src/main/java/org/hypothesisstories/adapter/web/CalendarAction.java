package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.hypothesisstories.adapter.words.CalendarWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.calendar.CalendarRefused;
import org.hypothesisstories.domain.timebox.Actor;

/** The page of a project's calendar, for whoever administers the project. */
public class CalendarAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.calendar";

    private final transient CalendarDesk desk;
    private final transient ReaderWords reader;
    private final transient PageBuilderService pageBuilder;
    private transient CalendarPageView view;
    private String refusal = "";

    public CalendarAction(CalendarDesk desk, ReaderWords reader, PageBuilderService pageBuilder) {
        this.desk = desk;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    /** For the template; null when the page is refused. */
    public CalendarPageView getView() {
        return view;
    }

    /** Why there is no page; empty otherwise. */
    public String getRefusal() {
        return refusal;
    }

    /** The calendar as it stands. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return show(INPUT, false);
    }

    /** What one of the form's buttons asks for. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        return show(SUCCESS, true);
    }

    private String show(String result, boolean sent) {
        pageBuilder.assembler().resources().requireContext(RESOURCES);
        try {
            view = sent ? done(project()) : desk.show(actor(), project());
            return result;
        } catch (CalendarRefused refused) {
            refusal = CalendarWords.refusal(refused, reader.now());
            addErrorMessage(refusal);
            return ERROR;
        }
    }

    private CalendarPageView done(Optional<String> project) {
        CalendarForm form = CalendarForm.sent(this::parameter);
        return switch (Optional.ofNullable(parameter("step")).orElse("")) {
            case "save" -> desk.save(actor(), project, form);
            case "read" -> desk.read(actor(), project, form);
            case "follow-default" -> project.isPresent()
                    ? desk.followDefault(actor(), project.get(), form)
                    : desk.preview(actor(), project, form);
            default -> desk.preview(actor(), project, form);
        };
    }

    /** The key of the project; empty for the default calendar. */
    Optional<String> project() {
        return Optional.of(Optional.ofNullable(parameter("projectKey")).orElse("").strip());
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    private Actor actor() {
        ApplicationUser user = getLoggedInUser();
        return user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
    }
}
