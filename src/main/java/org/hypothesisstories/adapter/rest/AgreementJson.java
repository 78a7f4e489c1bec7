package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.application.AgreementView;
import org.hypothesisstories.domain.agreement.AgreementEntry;
import org.hypothesisstories.domain.agreement.TeamAgreement;
import org.hypothesisstories.domain.timebox.Budget;

/** The team's agreement on the next box as JSON, for one reader. */
final class AgreementJson {
    private final Reader reader;

    AgreementJson(Reader reader) {
        this.reader = reader;
    }

    Map<String, Object> of(AgreementView view) {
        TeamAgreement agreement = view.agreement();
        List<AgreementEntry> agreed = agreement.agreed();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("box", agreement.box().toString());
        json.put("budget", agreement.budget().map(Budget::text).orElse(null));
        json.put("budgetText", agreement.budget().map(budget -> BudgetWords.of(budget, reader.words())).orElse(null));
        json.put("asksTheTeam", agreement.rule().asksTheTeam());
        json.put("needed", agreement.rule().needed());
        json.put("role", agreement.rule().role());
        json.put("members", agreement.members().map(List::size).orElse(null));
        json.put("agreed", agreed.stream().map(this::entry).toList());
        json.put("missing", agreement.missing());
        json.put("isComplete", agreement.isComplete());
        json.put("text", text(view, agreed.size()));
        json.put("others", agreement.others().stream().map(reader::person).toList());
        json.put("may", may(agreement));
        json.put("history", agreement.history().stream().map(this::entry).toList());
        return json;
    }

    private String text(AgreementView view, int agreed) {
        if (!view.agreement().rule().asksTheTeam()) {
            return reader.say("hypothesis.agreement.not-asked");
        }
        return view.missing().map(problem -> ProblemWords.of(problem, reader.words()))
                .orElseGet(() -> reader.say("hypothesis.agreement.complete", agreed, view.agreement().rule().needed()));
    }

    private Map<String, Object> may(TeamAgreement agreement) {
        boolean has = agreement.hasAgreed(reader.actor());
        boolean may = agreement.isMember(reader.actor()) && agreement.budget().isPresent() && agreement.rule().asksTheTeam();
        return Map.of("agree", may && !has, "withdraw", may && has);
    }

    private Map<String, Object> entry(AgreementEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", entry.kind().key());
        json.put("kindText", reader.say("hypothesis.agreement.entry." + entry.kind().key()));
        json.put("budget", entry.budget().text());
        json.put("budgetText", BudgetWords.of(entry.budget(), reader.words()));
        json.put("by", reader.person(entry.by()));
        json.put("at", entry.at().toString());
        json.put("atText", reader.date(entry.at()));
        return json;
    }
}
