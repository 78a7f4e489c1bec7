package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.IssuePeople;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link AssignPostFunction} and asks to whom. The user is typed by name and stored by key, so that a renamed user stays the same. */
public class AssignPostFunctionFactory extends ConfiguredFactory implements WorkflowPluginFunctionFactory {
    private final IssuePeople people;

    public AssignPostFunctionFactory(ReaderWords reader, IssuePeople people) {
        super(reader,
                Setting.one(Keys.ASSIGN_TO_ARG, "hypothesis.workflow.assign.to.label", "hypothesis.workflow.assign.to.help"),
                Setting.line(Keys.ASSIGN_USER_ARG, "hypothesis.workflow.assign.user.label", "hypothesis.workflow.assign.user.help"));
        this.people = people;
    }

    @Override
    String summary(Arguments arguments, Words words) {
        AssignTo to = AssignTo.byKey(arguments.text(Keys.ASSIGN_TO_ARG)).orElse(AssignTo.USER);
        String whom = to == AssignTo.USER
                ? people.byKey(arguments.text(Keys.ASSIGN_USER_ARG)).map(ApplicationUser::getDisplayName)
                        .orElseGet(() -> arguments.text(Keys.ASSIGN_USER_ARG))
                : words.say("hypothesis.workflow.assign.to." + to.key());
        return words.say("hypothesis.workflow.assign.summary", whom);
    }

    @Override
    Optional<String> problem(Arguments arguments, Words words) {
        boolean byName = AssignTo.byKey(arguments.text(Keys.ASSIGN_TO_ARG)).orElse(AssignTo.USER) == AssignTo.USER;
        String user = arguments.text(Keys.ASSIGN_USER_ARG);
        return byName && people.byKey(user).isEmpty()
                ? Optional.of(words.say("hypothesis.workflow.problem.no-user", user)) : Optional.empty();
    }

    @Override
    Map<String, String> choices(Setting setting, Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (AssignTo to : AssignTo.values()) {
            choices.put(to.key(), words.say("hypothesis.workflow.assign.to." + to.key()));
        }
        return choices;
    }

    @Override
    String stored(Setting setting, String typed) {
        return setting.argument().equals(Keys.ASSIGN_USER_ARG) ? people.byName(typed).map(ApplicationUser::getKey).orElse(typed) : typed;
    }

    @Override
    String shown(Setting setting, String stored) {
        return setting.argument().equals(Keys.ASSIGN_USER_ARG)
                ? people.byKey(stored).map(ApplicationUser::getUsername).orElse(stored) : stored;
    }
}
