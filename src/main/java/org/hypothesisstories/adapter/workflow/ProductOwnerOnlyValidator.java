package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.AutomaticExecution;
import org.hypothesisstories.adapter.jira.IssuePeople;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Refuses everybody who does not have a role in the project, and names those who do. What the plugin does by itself is let through. */
public class ProductOwnerOnlyValidator implements Validator {
    /** The name of the role where none is chosen. */
    static final String DEFAULT_ROLE = "Product Owner";

    private static final int MOST_NAMES = 5;

    private final IssuePeople people;
    private final AutomaticExecution automatic;
    private final ReaderWords reader;

    public ProductOwnerOnlyValidator(IssuePeople people, AutomaticExecution automatic, ReaderWords reader) {
        this.people = people;
        this.automatic = automatic;
        this.reader = reader;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        if (automatic.isActive()) {
            return;
        }
        Words words = reader.now();
        ProjectRole role = role(new Arguments(args), people)
                .orElseThrow(() -> new InvalidInputException(words.say("hypothesis.workflow.refusal.no-role")));
        Project project = ((Issue) transientVars.get("issue")).getProjectObject();
        Optional<ApplicationUser> caller = Caller.of(transientVars, args, people);
        if (caller.filter(user -> people.hasRole(user, role, project)).isEmpty()) {
            throw new InvalidInputException(refusal(role, people.inRole(role, project), words));
        }
    }

    private static String refusal(ProjectRole role, List<ApplicationUser> owners, Words words) {
        String names = owners.stream().limit(MOST_NAMES).map(ApplicationUser::getDisplayName).collect(Collectors.joining(", "));
        return owners.isEmpty()
                ? words.say("hypothesis.workflow.refusal.role-is-empty", role.getName())
                : words.say("hypothesis.workflow.refusal.not-in-role", role.getName(), names);
    }

    /** The chosen role; empty if it is gone. */
    static Optional<ProjectRole> role(Arguments arguments, IssuePeople people) {
        return arguments.has(Keys.OWNER_ROLE_ARG) ? people.role(arguments.text(Keys.OWNER_ROLE_ARG)) : people.roleNamed(DEFAULT_ROLE);
    }
}
