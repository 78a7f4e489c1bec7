package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.IssuePeople;
import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.application.ReadTimeBoxStanding;
import org.hypothesisstories.application.TimeBoxStanding;
import org.hypothesisstories.application.call.OrderWebCall;
import org.hypothesisstories.plugin.Keys;

/**
 * Orders a call to a listed web address, with the issue and its time box as they are at the transition. The call is made afterwards, by
 * the sweep of due timers: it waits for nobody, and a transition that fails calls nobody.
 */
public class CallAddressPostFunction extends AbstractJiraFunctionProvider {
    private final OrderWebCall orderWebCall;
    private final ReadTimeBoxStanding readTimeBoxStanding;
    private final IssuePeople people;
    private final InstantSource clock;

    public CallAddressPostFunction(OrderWebCall orderWebCall, ReadTimeBoxStanding readTimeBoxStanding, IssuePeople people, InstantSource clock) {
        this.orderWebCall = orderWebCall;
        this.readTimeBoxStanding = readTimeBoxStanding;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Arguments arguments = new Arguments(args);
        if (arguments.has(Keys.CALL_ADDRESS_ARG)) {
            MutableIssue issue = getIssue(transientVars);
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("event", "transition");
            told.put("at", clock.instant().toString());
            told.put("by", Caller.of(transientVars, args, people).map(ApplicationUser::getUsername).orElse(null));
            told.put("transition", TransitionName.of(transientVars));
            told.put("issue", issue(issue));
            told.put("timeBox", readTimeBoxStanding.of(issue.getId()).map(CallAddressPostFunction::timeBox).orElse(null));
            orderWebCall.order(arguments.text(Keys.CALL_ADDRESS_ARG), issue.getId(), token -> body(token, told));
        }
    }

    private static String body(String token, Map<String, Object> told) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", token);
        body.putAll(told);
        return JsonWriter.write(body);
    }

    private static Map<String, Object> issue(MutableIssue issue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", issue.getId());
        json.put("key", issue.getKey());
        json.put("status", Optional.ofNullable(issue.getStatus()).map(status -> status.getName()).orElse(null));
        json.put("assignee", Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getUsername).orElse(null));
        return json;
    }

    private static Map<String, Object> timeBox(TimeBoxStanding standing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", standing.box().id().toString());
        json.put("state", standing.box().state().key());
        json.put("budget", standing.box().budget().text());
        json.put("deadline", standing.box().deadline().map(Object::toString).orElse(null));
        json.put("usedPercent", standing.reading().usedPercent());
        return json;
    }
}
