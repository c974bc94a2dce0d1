// The way of a program through Core, in order, with the reason for each one's place. Facts are computed once, when all code is
// there that will be: after the passes that make closures, before those that decide by what closures do.
using System.Diagnostics;

namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;

/// <summary>The list of passes.</summary>
public static class PassList
{
    /// <summary>Runs all passes.</summary>
    /// <param name="program">What the builder made.</param>
    /// <param name="inspect">Told the program after each pass, with the pass's name and what the passes so far took away; for
    /// dumps.</param>
    public static (CoreProgram Program, ProgramFacts Facts) Run(CoreProgram program,
        Action<string, CoreProgram, CoreStages>? inspect = null)
    {
        var stages = CoreStages.Built;
        program = Step("build", program);

        // First: the body of a loop over an iterator function is a closure, which all facts have to know.
        program = Step("rangefunc", RangeFunc.Run(program), CoreStages.RangeFunc);

        // Before all that asks of which variables the address is taken.
        program = Step("references", program.Map(new References()));

        // Before the facts that generation reads: a captured loop variable becomes two variables.
        program = Step("loopvariables", LoopVariables.Run(program), CoreStages.LoopVariables);

        var facts = new ProgramFacts(program);
        var representation = new Representation(program);

        // Speed only, and early: what divides by a constant cannot fail.
        program = Step("lengths", program.Map(new Lengths(facts.Variables)));

        // Before all that asks what a call calls.
        program = Step("knownreceivers", program.Map(new KnownReceivers(facts.Variables, representation.IsBoundType)));

        // Before BoundCalls: the operands of a finally block mean the same at the end, and need no temporaries.
        program = Step("defers", program.Map(new Defers(facts.Variables, facts.Colours, facts.Forms, representation.IsBound)));

        // Makes temporaries only. After the facts, as what C# hands over with the function depends on the method's form; before
        // Order, which puts the temporaries' values in order.
        program =
            Step("boundcalls", program.Map(new BoundCalls(facts.Variables, facts.Forms, representation.IsBound, representation.NeedsCopy)));

        // Speed only: what a loop finds again and again is found before it.
        program = Step("views", program.Map(new Views(facts, representation.IsBound)));

        // Last: everything that evaluates something is there.
        program = Step("order",
            new Order(facts.Colours, facts.Effects, facts.Variables, facts.Forms, representation.IsBound, Representation.IsWrapper)
            .Run(program), CoreStages.Order);

        // Speed only, and after Order: what it copies is assigned in places that no fact knows of.
        program = Step("loopcopies", program.Map(new LoopCopies(facts)));

        // Speed only, and after Order, which asks what may fail: finding the variable does not.
        program = Step("pointees", program.Map(new Pointees(facts, representation.IsBoundType)));
        return (program, facts);

        CoreProgram Step(string name, CoreProgram result, CoreStages takenAway = CoreStages.Built)
        {
            stages |= takenAway;
            Validate(result, stages);
            inspect?.Invoke(name, result, stages);
            return result;
        }
    }

    [Conditional("DEBUG")]
    private static void Validate(CoreProgram program, CoreStages stages) => CoreValidator.Validate(program, stages);
}
