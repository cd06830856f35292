package dev.bobbin.processor.graph;

import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.StatementText;
import java.util.List;

/**
 * A basic block.
 *
 * @param id its place in the graph's list of blocks
 * @param instructions what it does, in order
 * @param terminator how it is left
 * @param handler the block to go to if anything in this one throws; {@link #NONE} to leave the body
 */
public record Block(int id, List<Statement.Simple> instructions, Terminator terminator, int handler) {
    public static final int NONE = -1;

    public Block {
        instructions = List.copyOf(instructions);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("b" + id + (handler == NONE ? "" : " on throw b" + handler) + ":\n");
        instructions.forEach(i -> text.append(StatementText.of(i).indent(2)));
        return text.append(TerminatorText.of(terminator).indent(2)).toString();
    }
}
