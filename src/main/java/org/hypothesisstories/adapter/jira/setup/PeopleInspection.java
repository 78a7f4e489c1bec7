package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.List;
import org.hypothesisstories.adapter.jira.JiraServiceUsers;
import org.hypothesisstories.application.port.PolicyBook;
import org.hypothesisstories.application.setup.Finding;
import org.hypothesisstories.application.setup.Finding.Condition;
import org.hypothesisstories.application.setup.Finding.Mend;
import org.hypothesisstories.application.setup.Inspection;
import org.hypothesisstories.application.setup.PartReport;

/** The user as whom the plugin acts, and the role of product owners. */
public final class PeopleInspection implements Inspection {
    private static final String SERVICE_USER = "service-user";
    private static final String ROLE = "role";

    private final JiraServiceUsers serviceUsers;
    private final ProjectRoleManager roles;
    private final PolicyBook policies;

    public PeopleInspection(JiraServiceUsers serviceUsers, ProjectRoleManager roles, PolicyBook policies) {
        this.serviceUsers = serviceUsers;
        this.roles = roles;
        this.policies = policies;
    }

    @Override
    public List<Finding> of(String projectKey) {
        return List.of(serviceUser(), role(policies.forProject(projectKey).orElseGet(policies::general).ownerRole()));
    }

    private Finding serviceUser() {
        if (serviceUsers.chosen().isEmpty()) {
            return new Finding(SERVICE_USER, "", Condition.MISSING, PartReport.NO_REMARK, "", Mend.RUN_SET_UP);
        }
        return serviceUsers.active().map(user -> Finding.present(SERVICE_USER, user.getDisplayName()))
                .orElseGet(() -> new Finding(SERVICE_USER, serviceUsers.chosen().get(), Condition.CHANGED, "service-user-gone", "", Mend.BY_HAND));
    }

    private Finding role(String name) {
        return Finding.present(ROLE, name, roles.getProjectRole(name) == null ? "no-role" : PartReport.NO_REMARK);
    }
}
