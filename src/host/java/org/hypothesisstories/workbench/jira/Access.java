package org.hypothesisstories.workbench.jira;

import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.project.Projects;
import org.hypothesisstories.workbench.jira.security.GlobalPermissions;
import org.hypothesisstories.workbench.jira.security.PermissionSchemes;
import org.hypothesisstories.workbench.jira.security.Permissions;
import org.hypothesisstories.workbench.jira.security.RoleActors;
import org.hypothesisstories.workbench.jira.security.Roles;
import org.hypothesisstories.workbench.jira.user.SalUsers;

/** The services around projects and permissions. */
public record Access(Projects projects, GlobalPermissions global, Roles roles, RoleActors actors, PermissionSchemes schemes,
        Permissions permissions, SalUsers salUsers) {
    static Access of(Database database, People people) {
        Projects projects = new Projects(database, people.users());
        GlobalPermissions global = new GlobalPermissions(database, people.groups());
        RoleActors actors = new RoleActors(database, people.users(), people.groups());
        Roles roles = new Roles(database, actors);
        PermissionSchemes schemes = new PermissionSchemes(database);
        return new Access(projects, global, roles, actors, schemes,
                new Permissions(schemes, global, roles, people.groups(), people.users(), projects),
                new SalUsers(people.users(), people.current(), global));
    }
}
