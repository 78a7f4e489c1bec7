package org.hypothesisstories.workbench.web.fragment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.plugin.web.Condition;
import java.util.HashMap;
import java.util.Map;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.web.FakePlugins;
import org.hypothesisstories.workbench.web.FakeReader.Named;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final String YES = condition("Yes", "");
    private static final String NO = condition("No", "");
    private static final Named ADA = new Named("ada");

    private final FakePlugins plugins = new FakePlugins();
    private final GlobalPermissionManager permissions = (permission, user) ->
            GlobalPermissionKey.ADMINISTER.equals(permission) && ADA.equals(user);
    private final Conditions conditions = new Conditions(plugins, new HostObjects(type -> permissions));

    @Test
    void showsModuleWithoutCondition() {
        assertTrue(shown(""));
    }

    @Test
    void asksForEachOfSeveralConditions() {
        assertTrue(shown(YES + YES));
        assertFalse(shown(YES + NO));
    }

    @Test
    void isContentWithOneConditionOfAnOrGroup() {
        assertTrue(shown("<conditions type='OR'>" + NO + YES + "</conditions>"));
        assertFalse(shown("<conditions type='OR'>" + NO + NO + "</conditions>"));
    }

    @Test
    void evaluatesGroupsInsideGroups() {
        String either = "<conditions type='OR'>" + NO + "<conditions type='AND'>" + YES + YES + "</conditions></conditions>";
        assertTrue(shown(either));
        assertFalse(shown(either + "<conditions type='AND'>" + YES + NO + "</conditions>"));
    }

    @Test
    void invertsConditionOnRequest() {
        assertFalse(shown(condition("Yes", "invert='true'")));
        assertTrue(shown(condition("No", "invert='true'")));
    }

    @Test
    void handsParametersToTheCondition() {
        String asking = "<condition class='" + NamedUser.class.getName() + "'><param name='who'>ada</param></condition>";
        assertTrue(shown(asking, Map.of("user", ADA)));
        assertFalse(shown(asking, Map.of("user", new Named("bob"))));
    }

    @Test
    void makesJirasOwnConditionsFromJirasServices() {
        String admin = "<condition class='com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition'/>";
        assertTrue(shown(admin, Map.of("user", ADA)));
        assertFalse(shown(admin, Map.of("user", new Named("bob"))));
        assertFalse(shown(admin, Map.of()));
    }

    @Test
    void hidesModuleWhoseConditionFails() {
        assertThrows(IllegalStateException.class, () -> new Broken().shouldDisplay(Map.of()));
        assertFalse(shown(condition("Broken", "")));
        assertFalse(shown("<condition class='no.such.Condition'/>"));
    }

    private boolean shown(String inside) {
        return shown(inside, Map.of());
    }

    private boolean shown(String inside, Map<String, Object> context) {
        String key = "item" + plugins.enabled("web-item").size();
        plugins.with("<web-item key='" + key + "'>" + inside + "</web-item>");
        PluginModule module = plugins.find("example:" + key).orElseThrow();
        return conditions.allow(module, new HashMap<>(context));
    }

    private static String condition(String name, String attributes) {
        return "<condition class='" + ConditionsTest.class.getName() + "$" + name + "' " + attributes + "/>";
    }

    static class Yes implements Condition {
        @Override
        public void init(Map<String, String> params) {
            // Needs none.
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return true;
        }
    }

    static final class No extends Yes {
        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return false;
        }
    }

    static final class Broken extends Yes {
        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            throw new IllegalStateException("on purpose");
        }
    }

    static final class NamedUser extends Yes {
        private String who;

        @Override
        public void init(Map<String, String> params) {
            who = params.get("who");
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return context.get("user") instanceof Named user && user.name().equals(who);
        }
    }
}
