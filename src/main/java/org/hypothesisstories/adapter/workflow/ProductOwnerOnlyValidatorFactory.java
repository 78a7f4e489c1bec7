package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.jira.security.roles.ProjectRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.IssuePeople;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link ProductOwnerOnlyValidator} and asks which project role product owners have. */
public class ProductOwnerOnlyValidatorFactory extends ConfiguredFactory implements WorkflowPluginValidatorFactory {
    private final IssuePeople people;

    public ProductOwnerOnlyValidatorFactory(ReaderWords reader, IssuePeople people) {
        super(reader, Setting.one(Keys.OWNER_ROLE_ARG, "hypothesis.workflow.owner-only.label", "hypothesis.workflow.owner-only.help"));
        this.people = people;
    }

    @Override
    String summary(Arguments arguments, Words words) {
        String role = ProductOwnerOnlyValidator.role(arguments, people).map(ProjectRole::getName)
                .orElse(ProductOwnerOnlyValidator.DEFAULT_ROLE);
        return words.say("hypothesis.workflow.owner-only.summary", role);
    }

    @Override
    Optional<String> problem(Arguments arguments, Words words) {
        return ProductOwnerOnlyValidator.role(arguments, people).isPresent()
                ? Optional.empty() : Optional.of(words.say("hypothesis.workflow.problem.no-role"));
    }

    @Override
    Map<String, String> choices(Setting setting, Words words) {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("", words.say("hypothesis.workflow.owner-only.default", ProductOwnerOnlyValidator.DEFAULT_ROLE));
        people.roles().forEach(role -> roles.put(role.getId().toString(), role.getName()));
        return roles;
    }
}
