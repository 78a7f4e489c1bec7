package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.CheckTimeBoxes;
import org.hypothesisstories.application.DeadTimers;
import org.hypothesisstories.application.timers.RefusedTransitions;
import org.hypothesisstories.domain.timebox.Actor;

/** The administrators' page of the timers: what they did, what failed or was refused, and having it tried again. */
@WebSudoRequired
public class TimersAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.boxes";

    private final transient TimersDesk desk;
    private final transient DeadTimers deadTimers;
    private final transient RefusedTransitions refusedTransitions;
    private final transient CheckTimeBoxes checkTimeBoxes;
    private final transient ReaderWords reader;
    private final transient PageBuilderService pageBuilder;
    private transient TimersPageView view;

    public TimersAction(
            TimersDesk desk, DeadTimers deadTimers, RefusedTransitions refusedTransitions, CheckTimeBoxes checkTimeBoxes,
            ReaderWords reader, PageBuilderService pageBuilder) {
        this.desk = desk;
        this.deadTimers = deadTimers;
        this.refusedTransitions = refusedTransitions;
        this.checkTimeBoxes = checkTimeBoxes;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    /** For the template. */
    public TimersPageView getView() {
        return view;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return show(INPUT, TimersWish.reading(parameter("list"), parameter("start")));
    }

    /** The same: an address without the command shows the page as well. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    protected String doExecute() {
        return doDefault();
    }

    /** Runs a timer that was given up again. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doAgain() {
        String key = parameter("value");
        return deadTimers.again(actor(), key)
                ? show(SUCCESS, TimersWish.saying(reader.now().say("hypothesis.timers.ran", key), ""))
                : refused(reader.now().say("hypothesis.rest.timer-not-dead", key));
    }

    /** Tries a refused transition at once. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doRetry() {
        String box = parameter("value");
        return refusedTransitions.again(actor(), box)
                ? show(SUCCESS, TimersWish.saying(reader.now().say("hypothesis.timers.tried", box), ""))
                : refused(reader.now().say("hypothesis.timers.not-refused", box));
    }

    /** Holds the time boxes against their steps; a search of its own, so it is not done whenever the page is shown. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doCheck() {
        return show(SUCCESS, TimersWish.showing(checkTimeBoxes.check(actor())));
    }

    /** The same, and puts right what can be. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doRepair() {
        return show(SUCCESS, TimersWish.showing(checkTimeBoxes.repair(actor())));
    }

    private String refused(String why) {
        addErrorMessage(why);
        return show(INPUT, TimersWish.saying("", why));
    }

    private String show(String result, TimersWish wish) {
        pageBuilder.assembler().resources().requireContext(RESOURCES);
        view = desk.show(actor(), wish);
        return result;
    }

    private String parameter(String name) {
        return Optional.ofNullable(getHttpRequest().getParameter(name)).orElse("").strip();
    }

    private Actor actor() {
        return Actor.user(getLoggedInUser().getKey());
    }
}
