package vn.sohoa.bench.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final List<String> done = new ArrayList<>();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void letsTheSidesBeginInTurn() throws IOException, InterruptedException {
        Measured measured = turns(1).run(new OneTask());

        assertThat(done)
                .containsExactly(
                        "begin 0", "A 0 0", "B 0 0", "B 0 1", "A 0 1", "end 0", //
                        "begin 1", "B 1 0", "A 1 0", "A 1 1", "B 1 1", "end 1");
        assertThat(measured.rounds()).isEqualTo(1);
    }

    @Test
    void warmsUpAsOftenAsACourseWants() throws IOException, InterruptedException {
        Measured measured = turns(1).run(new OneTask() {
            @Override
            public int warmUps() {
                return 2;
            }
        });

        assertThat(done)
                .startsWith("begin -1", "B -1 0", "A -1 0", "A -1 1", "B -1 1", "end -1", "begin 0")
                .endsWith("end 1");
        assertThat(measured.rounds()).isEqualTo(1);
    }

    @Test
    void tellsWhereItStands() throws IOException, InterruptedException {
        turns(2).run(new OneTask());

        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Warming up: task: A 0.00 s, B 0.00 s");
        assertThat(told.toString(StandardCharsets.UTF_8).lines().toList().getLast())
                .startsWith("Round 2 of 2: task:")
                .endsWith("about 0 s left of this part");
    }

    private Turns turns(int rounds) {
        return new Turns(rounds, new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private class OneTask implements Course {

        @Override
        public List<Task> tasks() {
            return List.of(new Task("task", 2, new Task.Size(1, 0), List.of(side("A"), side("B")), Optional.empty()));
        }

        @Override
        public void begin(int round) {
            done.add("begin " + round);
        }

        @Override
        public void end(int round) {
            done.add("end " + round);
        }

        private Side side(String name) {
            return new Side(name, (round, piece) -> done.add(name + " " + round + " " + piece));
        }
    }
}
