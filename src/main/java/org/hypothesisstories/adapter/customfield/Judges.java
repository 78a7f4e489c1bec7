package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.CriterionProblem;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;

/** Who can be named as a judge: an active user, by the exact user name, since only that user's word will count. */
final class Judges {
    private final UserManager users;

    Judges(UserManager users) {
        this.users = users;
    }

    /**
     * The judges that nobody is, by the criterion's place among the rows.
     *
     * @param before what stood there before; its judges may have left since, which is no reason to refuse a change of something else
     */
    List<CriterionProblem> unknown(ExitCriteria criteria, ExitCriteria before) {
        List<CriterionProblem> problems = new ArrayList<>();
        for (int index = 0; index < criteria.rows().size(); index++) {
            if (criteria.rows().get(index) instanceof JudgedCriterion judged && !isAsBefore(judged, before)) {
                problem(index + 1, judged.judge()).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static boolean isAsBefore(JudgedCriterion judged, ExitCriteria before) {
        return before.find(judged.id())
                .filter(old -> old instanceof JudgedCriterion criterion && criterion.judge().equals(judged.judge()))
                .isPresent();
    }

    private Optional<CriterionProblem> problem(int row, String judge) {
        String known = Optional.ofNullable(users.getUserByName(judge))
                .filter(ApplicationUser::isActive)
                .map(ApplicationUser::getUsername)
                .orElse("");
        return known.equals(judge)
                ? Optional.empty()
                : Optional.of(new CriterionProblem(row, CriterionProblem.Reason.JUDGE_UNKNOWN, judge, known));
    }
}
