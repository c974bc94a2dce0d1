// Gives each iteration variables of its own where one can tell: where a closure captures the variable, or its address is taken.
// Variables for which nobody can tell stay one for the loop. Afterwards For.PerIteration is empty.
//
//     for i := 0; i < 3; i++ {               for iNext := 0; iNext < 3; iNext++ {
//         keep(func() int { return i })          i := iNext
//     }                                          keep(func() int { return i })
//                                            }
//
// Where the body may change the variable, the value goes back before the post statement, and continue leads there:
//
//     for i := 0; i < 9; i++ {               for iNext := 0; ; iNext++ {
//         keep(&i)                               i := iNext
//         if skip() { continue }                 if !(i < 9) { break }
//         i += 2                                 keep(&i)
//     }                                          if skip() { goto next }
//                                                i += 2
//                                            next:
//                                                iNext = i
//                                            }
//
// Where the post statement itself captures the variable, it runs on the new copy, at the beginning of all iterations but the first.
//
// A variable declared in a loop made of goto is new each time round in Go; in C# closures share what belongs to a block until the
// block is left. What follows the first such declaration gets a block, which goto leaves:
//
//     again:                                 again:
//         x := n                             {
//         keep(func() int { return x })          x := n
//         if more() { goto again }               keep(func() int { return x })
//                                                if more() { goto again }
//                                            }
//
// No jump leads into the new block: Go forbids jumps over the declaration.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>The pass; it comes after RangeFunc.</summary>
public sealed class LoopVariables : CoreMapper
{
    /// <summary>The program without loop variables that each iteration has a copy of.</summary>
    public static CoreProgram Run(CoreProgram program) => program.Map(new LoopVariables());

    public override CoreStmt Stmt(CoreStmt s) => s is For { PerIteration.Count: > 0 } loop ? Loop(loop) : base.Stmt(s);

    public override IReadOnlyList<CoreStmt> Stmts(IReadOnlyList<CoreStmt> list) => WithBlocks(base.Stmts(list));

    private CoreStmt Loop(For loop)
    {
        var inCond = new VariableUse();
        var inPost = new VariableUse();
        var inBody = new VariableUse();
        if (loop.Cond != null)
            inCond.Read(loop.Cond);
        if (loop.Post != null)
            inPost.Read(loop.Post);
        inBody.Read(loop.Body);
        var copied = loop.PerIteration.Where(v => inCond.MayKeep(v) || inPost.MayKeep(v) || inBody.MayKeep(v)).ToList();
        var mapped = (For)base.Stmt(loop) with { PerIteration = [] };
        if (copied.Count == 0)
            return mapped;
        var counters = copied.ToDictionary(v => v, v => new CoreVariable(v.Name + "Next", v.Type, CoreVariableKind.Local, v.Pos, null));
        var rename = new Renaming(counters);
        mapped = mapped with { Init = rename.Declaration((Assignment)mapped.Init!) };
        var copies = Assign(loop.Pos, AssignmentForm.Define, copied.Select(v => (CoreTarget)new NewTarget(v.Pos, v)),
            copied.Select(v => counters[v]));
        var isChanged = copied.Any(v => inCond.MayChange(v) || inBody.MayChange(v));
        var postKeeps = copied.Any(inPost.MayKeep);
        if (mapped.Cond != null && !isChanged && !postKeeps && !copied.Any(inCond.MayKeep))
        {
            return mapped with
            {
                Cond = rename.Expr(mapped.Cond),
                Post = rename.OptionalStmt(mapped.Post),
                Body = mapped.Body with { Statements = [copies, .. mapped.Body.Statements] },
            };
        }
        return WithCopiesBack(mapped, copies, copied, rename, postKeeps);
    }

    private static CoreStmt WithCopiesBack(For loop, CoreStmt copies, List<CoreVariable> copied, Renaming rename, bool postKeeps)
    {
        var pos = loop.Pos;
        var statements = new List<CoreStmt> { copies };
        var later = new CoreVariable("later", BasicType.Bool, CoreVariableKind.Local, pos, null);
        if (postKeeps)
        {
            var isLater =
                new Assignment(pos, AssignmentForm.Assign, [new PlaceTarget(pos, new VariableRef(pos, later))], [Bool(pos, true)]);
            statements.Add(new If(pos, null, new VariableRef(pos, later), new Block(pos, [loop.Post!]), new Block(pos, [isLater])));
        }
        if (loop.Cond is { } cond)
        {
            statements.Add(new If(cond.Pos, null, new Unary(cond.Pos, cond.Type, Token.Not, cond),
                new Block(cond.Pos, [new Break(cond.Pos, loop.Target)]), null));
        }

        var next = new CoreLabel("next");
        var jumps = new ContinueToGoto(loop.Target, next);
        statements.AddRange(jumps.Stmts(loop.Body.Statements));
        CoreStmt back = Assign(pos, AssignmentForm.Assign,
            copied.Select(v => (CoreTarget)new PlaceTarget(pos, rename.Variable(new VariableRef(pos, v)))), copied);
        if (jumps.Count > 0)
            statements.Add(new Labeled(pos, next, back));
        else if (statements[^1] is not (Return or Goto or Break))
            statements.Add(back);
        var result = loop with
        {
            Cond = null,
            Post = postKeeps ? null : rename.OptionalStmt(loop.Post),
            Body = loop.Body with { Statements = statements },
        };
        if (!postKeeps)
            return result;
        var first = new Assignment(pos, AssignmentForm.Define, [new NewTarget(pos, later)], [Bool(pos, false)]);
        return new Block(pos, [first, result]) { End = loop.End };
    }

    private static Assignment Assign(Pos pos, AssignmentForm form, IEnumerable<CoreTarget> targets, IEnumerable<CoreVariable> values) =>
        new(pos, form, [.. targets], [.. values.Select(v => new VariableRef(pos, v))]);

    private static Constant Bool(Pos pos, bool value) => new(pos, BasicType.Bool, ConstantValue.Of(value));

    private static IReadOnlyList<CoreStmt> WithBlocks(IReadOnlyList<CoreStmt> list)
    {
        if (!list.Any(s => s is Labeled) || FirstShared(list) is not (>= 0 and var first))
            return list;
        var label = list[first] as Labeled;
        // What ends a clause of a switch has to stay where it is.
        var end = list[^1] is Fallthrough ? list.Count - 1 : list.Count;
        var inside = WithBlocks([label == null ? list[first] : Innermost(label).Statement!, .. list.Take(end).Skip(first + 1)]);
        var block = new Block(list[first].Pos, inside);
        return [.. list.Take(first), label == null ? block : Around(label, block), .. list.Skip(end)];
    }

    private static Labeled Innermost(Labeled label) => label.Statement is Labeled inner ? Innermost(inner) : label;

    private static Labeled Around(Labeled label, CoreStmt statement) =>
        label with { Statement = label.Statement is Labeled inner ? Around(inner, statement) : statement };

    // The first declaration of a variable that a closure captures, with a label before it and a goto behind it that leads there.
    private static int FirstShared(IReadOnlyList<CoreStmt> list)
    {
        var labels = new HashSet<CoreLabel>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < list.Count; i++)
        {
            var statement = list[i];
            while (statement is Labeled label)
            {
                labels.Add(label.Label);
                statement = label.Statement;
            }
            if (labels.Count == 0 || statement is not Assignment { Form: not AssignmentForm.Assign } declaration)
                continue;
            var rest = list.Skip(i).ToList();
            if (!rest.SelectMany(CoreTree.Descendants).Any(n => n is Goto jump && labels.Contains(jump.Label)))
                continue;
            var use = new VariableUse { CountsLoopBodies = true };
            rest.ForEach(use.Read);
            if (declaration.Targets.Any(t => t is NewTarget { Variable: var v } && use.MayCapture(v)))
                return i;
        }
        return -1;
    }

    // The counters in place of the variables.
    private sealed class Renaming(IReadOnlyDictionary<CoreVariable, CoreVariable> counters) : CoreMapper
    {
        public override CoreExpr Variable(VariableRef v) =>
            counters.TryGetValue(v.Variable, out var counter) ? v with { Variable = counter } : v;

        public Assignment Declaration(Assignment init) => init with
        {
            Targets = List(init.Targets, t =>
                t is NewTarget n && counters.TryGetValue(n.Variable, out var counter) ? n with { Variable = counter } : t),
        };
    }

    // Jumps to the next iteration become jumps to the label.
    private sealed class ContinueToGoto(JumpTarget target, CoreLabel label) : CoreMapper
    {
        public int Count { get; private set; }

        public override CoreStmt Stmt(CoreStmt s)
        {
            if (s is not Continue c || !ReferenceEquals(c.Target, target))
                return base.Stmt(s);
            Count++;
            return new Goto(c.Pos, label) { End = c.End };
        }

        // What is in a function literal continues its own loops only.
        public override CoreExpr ClosureOf(Closure c) => c;
    }
}
