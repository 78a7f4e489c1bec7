package org.hypothesisstories.adapter.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hypothesisstories.adapter.words.ObservationWords;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.Judgement;
import org.hypothesisstories.domain.evidence.Measurement;
import org.hypothesisstories.domain.evidence.Observation;
import org.hypothesisstories.domain.evidence.Provenance;
import org.hypothesisstories.domain.evidence.Withdrawal;

/** A piece of evidence as JSON. */
final class EvidenceJson {
    private final Reader reader;
    private final Function<EvidenceId, Object> cited;

    /** @param cited tells a cited piece as JSON */
    EvidenceJson(Reader reader, Function<EvidenceId, Object> cited) {
        this.reader = reader;
        this.cited = cited;
    }

    /** @param unit of the value; empty when there is none */
    Map<String, Object> of(Evidence piece, String unit, boolean mayWithdraw) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", piece.id().value());
        json.put("criterion", piece.criterion().value());
        json.put("round", piece.round());
        putObservation(piece.observation(), json);
        json.put("observationText", ObservationWords.of(piece.observation(), unit, reader.words()));
        putProvenance(piece.provenance(), json);
        json.put("by", reader.person(piece.entry().by()));
        putInstant(piece.entry().at(), json);
        json.put("via", piece.entry().channel().key());
        json.put("clientKey", piece.entry().clientKey());
        json.put("withdrawn", piece.withdrawal().map(this::withdrawn).orElse(null));
        json.put("mayWithdraw", mayWithdraw);
        return json;
    }

    private static void putObservation(Observation observation, Map<String, Object> json) {
        Optional<Measurement> measured = Optional.of(observation).filter(Measurement.class::isInstance).map(Measurement.class::cast);
        json.put("value", measured.map(Measurement::value).orElse(null));
        json.put("low", measured.map(found -> found.interval().low()).orElse(null));
        json.put("high", measured.map(found -> found.interval().high()).orElse(null));
        json.put("seeds", measured.map(Measurement::seeds).filter(seeds -> !seeds.isEmpty()).orElse(null));
        json.put("judgement", observation instanceof Judgement judgement ? (judgement.met() ? "met" : "not-met") : null);
    }

    private void putProvenance(Provenance provenance, Map<String, Object> json) {
        json.put("run", provenance.run());
        json.put("runHref", provenance.runAddress().orElse(null));
        json.put("commit", provenance.commit());
        json.put("dataVersion", provenance.dataVersion());
        json.put("link", provenance.link());
        json.put("note", provenance.note());
        json.put("heldOut", provenance.heldOut());
        json.put("cites", provenance.cites().map(cited).orElse(null));
    }

    private Map<String, Object> withdrawn(Withdrawal withdrawal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("by", reader.person(withdrawal.by()));
        putInstant(withdrawal.at(), json);
        json.put("reason", withdrawal.reason());
        return json;
    }

    private void putInstant(Instant at, Map<String, Object> json) {
        json.put("at", at.toString());
        json.put("atText", reader.date(at));
    }
}
