package org.hypothesisstories.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceLedger;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.testing.Criteria;
import org.hypothesisstories.testing.Pieces;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Verdicts a second for five criteria, beside reading the same list once from end to end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class VerdictBenchmark {

    private static final List<String> IDS = List.of("precision", "recall", "auc", "latency", "harm");

    @Param({"5", "50", "500"})
    public int pieces;

    private ExitCriteria criteria;
    private EvidenceLedger ledger;

    /** Every criterion has evidence, and no rule but the last one decides, so that all of them are asked. */
    @Setup
    public void prepare() {
        criteria = new ExitCriteria(List.of(
                Criteria.above("precision", CriterionRole.MUST, "precision", "0.5"),
                Criteria.above("recall", CriterionRole.MUST, "recall", "0.5"),
                Criteria.above("auc", CriterionRole.MUST, "AUC", "0.5"),
                Criteria.above("latency", CriterionRole.GUARDRAIL, "latency", "0.5"),
                Criteria.above("harm", CriterionRole.KILL, "harm", "2")));
        ledger = new EvidenceLedger(IntStream.range(0, pieces)
                .mapToObj(index -> Pieces.value(
                        IDS.get(index % IDS.size()), BigDecimal.valueOf(600 + index % 300, 3).toPlainString()))
                .toList());
    }

    @Benchmark
    public Assessment verdict() {
        return Assessment.of(criteria, ledger);
    }

    @Benchmark
    public void plainReading(Blackhole seen) {
        for (Evidence piece : ledger.entries()) {
            seen.consume(piece.criterion());
            seen.consume(piece.observation());
        }
    }
}
