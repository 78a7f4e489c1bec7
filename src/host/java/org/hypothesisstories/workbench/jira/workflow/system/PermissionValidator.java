package org.hypothesisstories.workbench.jira.workflow.system;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Refuses users who lack a permission. */
final class PermissionValidator implements Validator {
    private final PermissionCondition condition;
    private final SystemServices services;

    PermissionValidator(PermissionCondition condition, SystemServices services) {
        this.condition = condition;
        this.services = services;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        if (!condition.passesCondition(transientVars, args, properties)) {
            throw new InvalidInputException(services.texts().text(Run.of(transientVars).caller(services.users()),
                    "workbench.workflow.permission"));
        }
    }
}
