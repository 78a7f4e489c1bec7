package org.hypothesisstories.workbench.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentTextTest {
    private final UserManager users = mock(UserManager.class);
    private final CommentText texts = new CommentText(users);

    @Test
    void showsWhoIsMentionedByName() {
        ApplicationUser dana = mock(ApplicationUser.class);
        when(dana.getDisplayName()).thenReturn("Dana");
        when(users.getUserByName("dana")).thenReturn(dana);

        assertEquals(List.of(new CommentText.Part("Ask ", false), new CommentText.Part("Dana", true), new CommentText.Part(" or [~nobody].", false)),
                texts.parts("Ask [~dana] or [~nobody]."));
    }

    @Test
    void showsNoAnchors() {
        assertEquals(List.of(new CommentText.Part("Decide. {color:red}", false)), texts.parts("Decide.{anchor:time-box-1} {color:red}"));
        assertEquals(List.of(new CommentText.Part("", false)), texts.parts(null));
    }
}
