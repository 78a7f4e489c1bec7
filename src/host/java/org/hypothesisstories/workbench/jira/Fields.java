package org.hypothesisstories.workbench.jira;

import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.constant.IssueTypes;
import org.hypothesisstories.workbench.jira.field.CustomFields;
import org.hypothesisstories.workbench.jira.field.FieldJson;
import org.hypothesisstories.workbench.jira.field.FieldOptions;
import org.hypothesisstories.workbench.jira.field.FieldSearchers;
import org.hypothesisstories.workbench.jira.field.FieldTypes;
import org.hypothesisstories.workbench.jira.field.FieldValues;
import org.hypothesisstories.workbench.jira.field.FieldViews;
import org.hypothesisstories.workbench.jira.field.GenericConfigs;
import org.hypothesisstories.workbench.jira.field.SystemFieldTypes;
import org.hypothesisstories.workbench.jira.field.SystemFields;
import org.hypothesisstories.workbench.jira.field.TypeNames;
import org.hypothesisstories.workbench.jira.field.type.TypeServices;
import org.hypothesisstories.workbench.jira.project.Projects;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.template.TemplateEngine;

/** The services around fields. */
public record Fields(CustomFields customFields, SystemFields all, FieldValues values, GenericConfigs configs, FieldOptions options,
        FieldViews views, FieldJson json) {
    /** What fields are made from. */
    record Sources(Database database, PluginModules modules, TemplateEngine templates) {}

    static Fields of(Sources sources, People people, Projects projects, IssueTypes issueTypes) {
        Database database = sources.database();
        FieldValues values = new FieldValues(database);
        GenericConfigs configs = new GenericConfigs(database);
        FieldOptions options = new FieldOptions(database);
        TypeNames names = new TypeNames(people.current());
        TypeServices services = new TypeServices(values, configs, options, people.users(), people.dates(), people.current());
        FieldTypes types = new FieldTypes(sources.modules(), new SystemFieldTypes(services, names), names);
        CustomFields customFields = new CustomFields(database, types, new FieldSearchers(sources.modules()), projects, issueTypes);
        return new Fields(customFields, new SystemFields(customFields, people.current()), values, configs, options,
                new FieldViews(sources.templates(), people.current()), new FieldJson());
    }
}
