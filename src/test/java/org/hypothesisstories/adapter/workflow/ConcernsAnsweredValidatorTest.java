package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.ReadConcerns;
import org.hypothesisstories.domain.concern.Concern;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.InMemoryConcerns;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class ConcernsAnsweredValidatorTest {
    private final TimeBoxWorld world = new TimeBoxWorld();
    private final InMemoryConcerns concerns = new InMemoryConcerns();
    private final ConcernsAnsweredValidator validator = new ConcernsAnsweredValidator(
            new ReadConcerns(world.issues, world.ownerGate, concerns), PluginTexts.reader());
    private final Issue issue = mock(Issue.class);

    @Test
    void namesTheConcernThatIsOpen() {
        when(issue.getId()).thenReturn(TimeBoxWorld.ISSUE);
        Stamp now = new Stamp(Actor.user("paula"), world.clock.instant());
        Concern concern = new Concern(TimeBoxWorld.ISSUE, 1, "Is it fair?", now, Optional.empty());
        assertDoesNotThrow(this::validate);
        concerns.raise(concern);
        InvalidInputException refused = assertThrows(InvalidInputException.class, this::validate);
        assertEquals(List.of("A concern of the business must be answered first, in the panel of the issue under Concerns of the business: "
                + "Is it fair?"), refused.getGenericErrors());
        concerns.answer(concern, new Concern.Answer("No age", now));
        assertDoesNotThrow(this::validate);
    }

    @Test
    void letsAnIssueThroughThatIsNotStoredYet() {
        when(issue.getId()).thenReturn(null);
        assertDoesNotThrow(this::validate);
    }

    private void validate() throws InvalidInputException {
        validator.validate(Map.of("issue", issue), Map.of(), null);
    }
}
