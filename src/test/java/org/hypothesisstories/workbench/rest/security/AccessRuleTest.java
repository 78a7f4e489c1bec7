package org.hypothesisstories.workbench.rest.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import org.junit.jupiter.api.Test;

class AccessRuleTest {
    static class Plain {
        public void silent() {}

        @UnrestrictedAccess
        public void open() {}
    }

    @AdminOnly
    static class Administration {
        public void silent() {}

        @SystemAdminOnly
        public void stricter() {}
    }

    @Test
    void licensesUsersWhereNothingIsSaid() throws Exception {
        assertEquals(AccessRule.LICENSED, AccessRule.of(Plain.class, Plain.class.getMethod("silent")));
    }

    @Test
    void followsTheMethodBeforeTheClass() throws Exception {
        assertEquals(AccessRule.UNRESTRICTED, AccessRule.of(Plain.class, Plain.class.getMethod("open")));
        assertEquals(AccessRule.ADMIN, AccessRule.of(Administration.class, Administration.class.getMethod("silent")));
        assertEquals(AccessRule.SYSTEM_ADMIN,
                AccessRule.of(Administration.class, Administration.class.getMethod("stricter")));
    }
}
