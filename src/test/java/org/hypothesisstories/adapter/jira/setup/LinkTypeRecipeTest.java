package org.hypothesisstories.adapter.jira.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.List;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.adapter.jira.ResearchLink;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.junit.jupiter.api.Test;

class LinkTypeRecipeTest {
    private static final SetUpTarget TARGET = new SetUpTarget("RES", "admin");

    private final IssueLinkTypeManager types = mock(IssueLinkTypeManager.class);
    private final JiraSettings settings = mock(JiraSettings.class);
    private final IssueLinkType type = mock(IssueLinkType.class);
    private final StoredPart<IssueLinkType> part = new StoredPart<>(new LinkTypeRecipe(ResearchLink.FOLLOW_UP, types), settings);

    @Test
    void makesATypeThatReadsFromBothEndsAndKeepsItsId() {
        when(type.getId()).thenReturn(10300L);
        when(types.getIssueLinkTypesByName("Hypothesis follow-up")).thenReturn(List.of(), List.of(type));

        assertEquals(PartState.MADE, part.apply(TARGET).state());
        verify(types).createIssueLinkType("Hypothesis follow-up", "leads to", "follows from", null);
        verify(settings).write("link.follow-up", "10300");
    }

    @Test
    void usesATypeOfTheSameNameAsItIs() {
        when(type.getName()).thenReturn("Hypothesis follow-up");
        when(type.getId()).thenReturn(10300L);
        when(types.getIssueLinkTypesByName("Hypothesis follow-up")).thenReturn(List.of(type));

        assertEquals(PartState.FOUND, part.apply(TARGET).state());
        verify(types, never()).createIssueLinkType(any(), any(), any(), any());
    }
}
