package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.security.roles.ProjectRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.IssuePeople;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link NotifyPostFunction} and asks whom it tells what. */
public class NotifyPostFunctionFactory extends ConfiguredFactory implements WorkflowPluginFunctionFactory {
    private final IssuePeople people;

    public NotifyPostFunctionFactory(ReaderWords reader, IssuePeople people) {
        super(reader,
                Setting.several(Keys.NOTIFY_PEOPLE_ARG, "hypothesis.workflow.notify.people.label", "hypothesis.workflow.notify.people.help"),
                Setting.one(Keys.NOTIFY_ROLE_ARG, "hypothesis.workflow.notify.role.label", "hypothesis.workflow.notify.role.help"),
                Setting.line(Keys.NOTIFY_GROUP_ARG, "hypothesis.workflow.notify.group.label", "hypothesis.workflow.notify.group.help"),
                Setting.text(Keys.NOTIFY_TEXT_ARG, "hypothesis.workflow.notify.text.label", "hypothesis.workflow.notify.text.help",
                        ActionText.PLACEHOLDERS));
        this.people = people;
    }

    @Override
    String summary(Arguments arguments, Words words) {
        List<String> told = new ArrayList<>();
        kinds(words).forEach((kind, label) -> {
            if (arguments.list(Keys.NOTIFY_PEOPLE_ARG).contains(kind)) {
                told.add(label);
            }
        });
        people.role(arguments.text(Keys.NOTIFY_ROLE_ARG)).map(ProjectRole::getName).ifPresent(told::add);
        if (arguments.has(Keys.NOTIFY_GROUP_ARG)) {
            told.add(arguments.text(Keys.NOTIFY_GROUP_ARG));
        }
        return words.say("hypothesis.workflow.notify.summary", String.join(", ", told), arguments.text(Keys.NOTIFY_TEXT_ARG));
    }

    @Override
    Optional<String> problem(Arguments arguments, Words words) {
        boolean named = arguments.has(Keys.NOTIFY_PEOPLE_ARG) || arguments.has(Keys.NOTIFY_ROLE_ARG) || arguments.has(Keys.NOTIFY_GROUP_ARG);
        if (!named) {
            return Optional.of(words.say("hypothesis.workflow.problem.nobody-to-tell"));
        }
        if (arguments.has(Keys.NOTIFY_GROUP_ARG) && people.inGroup(arguments.text(Keys.NOTIFY_GROUP_ARG)).isEmpty()) {
            return Optional.of(words.say("hypothesis.workflow.problem.empty-group", arguments.text(Keys.NOTIFY_GROUP_ARG)));
        }
        boolean roleIsGone = arguments.has(Keys.NOTIFY_ROLE_ARG) && people.role(arguments.text(Keys.NOTIFY_ROLE_ARG)).isEmpty();
        return roleIsGone ? Optional.of(words.say("hypothesis.workflow.problem.no-role")) : Optional.empty();
    }

    @Override
    Map<String, String> choices(Setting setting, Words words) {
        if (setting.argument().equals(Keys.NOTIFY_PEOPLE_ARG)) {
            return kinds(words);
        }
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("", words.say("hypothesis.workflow.notify.role.none"));
        people.roles().forEach(role -> roles.put(role.getId().toString(), role.getName()));
        return roles;
    }

    private static Map<String, String> kinds(Words words) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(NotifyPostFunction.ASSIGNEE, words.say("hypothesis.workflow.notify.assignee"));
        kinds.put(NotifyPostFunction.REPORTER, words.say("hypothesis.workflow.notify.reporter"));
        kinds.put(NotifyPostFunction.WATCHERS, words.say("hypothesis.workflow.notify.watchers"));
        return kinds;
    }
}
