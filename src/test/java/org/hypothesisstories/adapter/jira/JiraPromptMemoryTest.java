package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Optional;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.SeenLanes;
import org.hypothesisstories.domain.timebox.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraPromptMemoryTest {
    private static final String OFF = "org.hypothesisstories.jira.prompts-off";
    private static final String SEEN = "org.hypothesisstories.jira.prompts-seen";
    private static final Actor DANA = Actor.user("dana");

    private final UserManager users = mock(UserManager.class);
    private final UserPropertyManager properties = mock(UserPropertyManager.class);
    private final PropertySet kept = mock(PropertySet.class);
    private final JiraPromptMemory memory = new JiraPromptMemory(users, properties);

    @BeforeEach
    void knowDana() {
        ApplicationUser dana = mock(ApplicationUser.class);
        when(users.getUserByKey("dana")).thenReturn(dana);
        when(properties.getPropertySet(dana)).thenReturn(kept);
    }

    @Test
    void keepsTheWishWithTheUser() {
        assertTrue(memory.wanted(DANA));
        memory.want(DANA, false);
        verify(kept).setString(OFF, "true");
        when(kept.exists(OFF)).thenReturn(true);
        assertFalse(memory.wanted(DANA));
        memory.want(DANA, true);
        verify(kept).remove(OFF);
    }

    @Test
    void keepsWhatWasSeenAsALongText() {
        memory.keep(DANA, SeenLanes.parse("").with(7, Lane.DONE));
        verify(kept).setText(SEEN, "7=done");
        when(kept.exists(SEEN)).thenReturn(true);
        when(kept.getText(SEEN)).thenReturn("7=done");
        assertEquals(Optional.of(Lane.DONE), memory.seen(DANA).of(7));
    }

    @Test
    void keepsNothingWithNobody() {
        memory.want(Actor.AUTOMATIC, false);
        assertTrue(memory.wanted(Actor.AUTOMATIC));
        assertEquals(Optional.empty(), memory.seen(Actor.user("gone")).of(7));
    }
}
