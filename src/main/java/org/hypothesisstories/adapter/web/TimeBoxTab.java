package org.hypothesisstories.adapter.web;

import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.StepWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.ReadTimeBoxHistory;
import org.hypothesisstories.application.TimeBoxHistory;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.plugin.Keys;

/** The tab of an issue that tells every step of its time boxes: who, when, why, and how much time was used. */
public class TimeBoxTab extends AbstractIssueTabPanel3 {
    private final ReadTimeBoxHistory readTimeBoxHistory;
    private final ResearchFields fields;
    private final UserManager users;
    private final ReaderWords reader;
    private final DateWords dates;

    public TimeBoxTab(
            ReadTimeBoxHistory readTimeBoxHistory, ResearchFields fields, UserManager users, ReaderWords reader, DateWords dates) {
        this.readTimeBoxHistory = readTimeBoxHistory;
        this.fields = fields;
        this.users = users;
        this.reader = reader;
        this.dates = dates;
    }

    @Override
    public boolean showPanel(ShowPanelRequest request) {
        return fields.carries(request.issue(), Keys.TIME_BOX_FIELD_SETTING);
    }

    @Override
    public List<IssueAction> getActions(GetActionsRequest request) {
        Words words = reader.now();
        List<IssueAction> steps = readTimeBoxHistory.of(request.issue().getId()).stream()
                .flatMap(history -> history.steps().stream().map(step -> action(history, step, words)))
                .toList();
        return steps.isEmpty() ? List.of(TimeBoxStepAction.remark(words.say("hypothesis.history.none"))) : steps;
    }

    private IssueAction action(TimeBoxHistory history, TimeBoxStep step, Words words) {
        StepWords inWords = new StepWords(words, dates);
        return TimeBoxStepAction.of(
                step.occasion().at(),
                List.of(who(step.occasion().actor(), words), dates.of(step.occasion().at()), inWords.box(history)),
                inWords.what(step), inWords.facts(history, step));
    }

    /** One whom Jira knows no more keeps the key. */
    private String who(Actor actor, Words words) {
        return actor.userKey()
                .map(key -> Optional.ofNullable(users.getUserByKey(key)).map(ApplicationUser::getDisplayName).orElse(key))
                .orElseGet(() -> words.say("hypothesis.person.automatic"));
    }
}
