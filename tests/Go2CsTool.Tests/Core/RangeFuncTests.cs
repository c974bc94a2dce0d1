// Loops over iterator functions become calls; what leaves them is carried out behind the call.
namespace Go2Cs.Tests.Core;

using Go2Cs.Core;
using Go2Cs.Types;
using static Make;

public class RangeFuncTests
{
    private static string Pass(CoreFunction function) => PassText.Of(new RangeFunc().Body(function)).Trim();

    private static void Becomes(CoreFunction before, string after) => Assert.Equal(after.ReplaceLineEndings("\n").Trim(), Pass(before));

    [Fact]
    public void ContinueAndBreakOfTheLoopAreResultsOfTheBody()
    {
        var (loop, x) = (new JumpTarget(null), Int("x"));
        Becomes(
            Declared((GoType[])[], Over(loop, x,
                If("a", new Continue(default, loop)),
                If("b", new Break(default, loop)),
                Do("use", Ref(x)))),
            """
            loop := RangeLoop{}
            seq(func(x) {
                loop.Enter()
                if a() {
                    return loop.Continue()
                }
                if b() {
                    return loop.Break()
                }
                use(x)
                return loop.Continue()
            })
            loop.Done()
            """);
    }

    [Fact]
    public void AReturnKeepsItsValuesInTheResults()
    {
        var x = Int("x");
        Becomes(
            Declared([BasicType.Int, BasicType.Bool],
                Over(new JumpTarget(null), x, If("a", Return(Ref(x), Call("ok", BasicType.Bool))),
                Return(Number(1), Call("ok", BasicType.Bool))), Return(Number(2), Call("no", BasicType.Bool))),
            """
            results result, result2
            loop := RangeLoop{}
            seq(func(x) {
                loop.Enter()
                if a() {
                    result, result2 = x, ok()
                    return loop.Leave(1)
                }
                result, result2 = 1, ok()
                return loop.Leave(1)
            })
            loop.Done()
            if loop.Left(1) {
                return
            }
            return 2, no()
            """);
    }

    [Fact]
    public void NamedResultsAreUsedAsTheyAre()
    {
        var r = new CoreVariable("r", BasicType.Int, CoreVariableKind.Result, default, null);
        var pair = new TupleType([new VarObj(VarKind.Result, default, null, "", BasicType.Int),
            new VarObj(VarKind.Result, default, null, "", BasicType.Int)]);
        var blank = new CoreVariable("_", BasicType.Int, CoreVariableKind.Result, default, null);
        Becomes(
            Declared([r, blank], Over(new JumpTarget(null), null, If("a", Return()), If("b", Return(Call("two", pair))))),
            """
            results r, result
            loop := RangeLoop{}
            seq(func(_) {
                loop.Enter()
                if a() {
                    return loop.Leave(1)
                }
                if b() {
                    r, result = two()
                    return loop.Leave(1)
                }
                return loop.Continue()
            })
            loop.Done()
            if loop.Left(1) {
                return
            }
            """);
    }

    [Fact]
    public void JumpsGoThroughAllLoopsOverFunctions()
    {
        var (outer, inner, around) = (new JumpTarget("outer"), new JumpTarget(null), new JumpTarget("all"));
        var end = new CoreLabel("end");
        Becomes(
            Declared([BasicType.Int],
                new For(default, around, null, null, null, Block(
                    Over(outer, null,
                        Over(inner, null,
                            If("a", new Continue(default, outer)),
                            If("b", new Break(default, outer)),
                            If("c", new Continue(default, around)),
                            If("d", new Goto(default, end)),
                            If("e", Return(Number(7)))),
                        Do("between"))), []),
                new Labeled(default, end, Return(Number(0)))),
            """
            results result
            all: for ; ;  {
                loop := RangeLoop{}
                seq(func(_) {
                    loop.Enter()
                    loop2 := RangeLoop{}
                    seq(func(_) {
                        loop2.Enter()
                        if a() {
                            return loop2.Leave(1)
                        }
                        if b() {
                            return loop2.Leave(2)
                        }
                        if c() {
                            return loop2.Leave(3)
                        }
                        if d() {
                            return loop2.Leave(4)
                        }
                        if e() {
                            result = 7
                            return loop2.Leave(5)
                        }
                        return loop2.Continue()
                    })
                    loop2.Done()
                    if loop2.Left(1) {
                        return loop.Continue()
                    }
                    if loop2.Left(2) {
                        return loop.Break()
                    }
                    if loop2.Left(3) {
                        return loop.Leave(1)
                    }
                    if loop2.Left(4) {
                        return loop.Leave(2)
                    }
                    if loop2.Left(5) {
                        return loop.Leave(3)
                    }
                    between()
                    return loop.Continue()
                })
                loop.Done()
                if loop.Left(1) {
                    continue all
                }
                if loop.Left(2) {
                    goto end
                }
                if loop.Left(3) {
                    return
                }
            }
            end:
            return 0
            """);
    }

    [Fact]
    public void JumpsWithinTheBodyStay()
    {
        var (loop, inner, cases) = (new JumpTarget(null), new JumpTarget(null), new JumpTarget(null));
        var label = new CoreLabel("again");
        Becomes(
            Declared((GoType[])[], new Labeled(default, new CoreLabel("top"), Over(loop, null,
                new For(default, inner, null, null, null, Block(
                    new Switch(default, cases, null, null,
                        [new SwitchClause(default, null,
                        [new Break(default, cases), new Continue(default, inner), new Break(default, loop)])]),
                    new Break(default, inner)), []),
                new Labeled(default, label, Do("work")),
                If("a", new Goto(default, label))))),
            """
            top:
            loop := RangeLoop{}
            seq(func(_) {
                loop.Enter()
                loop2: for ; ;  {
                    loop3: switch {
                    case:
                        break loop3
                        continue loop2
                        return loop.Break()
                    }
                    break loop2
                }
                again:
                work()
                if a() {
                    goto again
                }
                return loop.Continue()
            })
            loop.Done()
            """);
    }

    [Fact]
    public void FunctionLiteralsReturnFromThemselves()
    {
        var inner = new JumpTarget(null);
        var literal = Function(Over(inner, null, If("a", Return()), new DeferStatement(default, Call("close", TupleType.Empty))),
            new DeferStatement(default, Call("own", TupleType.Empty)));
        var function = Declared((GoType[])[],
            Over(new JumpTarget(null), null, new DeferStatement(default, Call("outer", TupleType.Empty)),
            new ExpressionStatement(default, literal)));
        var after = new RangeFunc().Body(function);
        Assert.Equal(
            """
            loop := RangeLoop{}
            seq(func(_) {
                loop.Enter()
                defer(FuncObj) outer()
                func() {
                    loop2 := RangeLoop{}
                    seq(func(_) {
                        loop2.Enter()
                        if a() {
                            return loop2.Leave(1)
                        }
                        defer(Object) close()
                        return loop2.Continue()
                    })
                    loop2.Done()
                    if loop2.Left(1) {
                        return
                    }
                    defer own()
                }
                return loop.Continue()
            })
            loop.Done()
            """.ReplaceLineEndings("\n"),
            PassText.Of(after).Trim());
        var owners = CoreTree.Descendants(after.Body!).OfType<DeferStatement>().Select(d => d.Owner).ToList();
        Assert.Equal([function.Identity, literal.Function.Identity, null], owners);
        Assert.Equal(2, CoreTree.Descendants(after.Body!).OfType<Closure>().Count(c => c.Function.IsLoopBody));
    }

    [Fact]
    public void PlacesThatExistAreAssignedFirst()
    {
        var (place, any) = (Int("p"), Variable("a", InterfaceType.Empty));
        var two = Signature([Signature([BasicType.Int, BasicType.String], [BasicType.Bool])], []);
        var range = new Range(
            default, new JumpTarget(null), RangeKind.Function, Ref(Variable("it", two)),
            new PlaceTarget(default, Ref(place)), new PlaceTarget(default, Ref(any)), Block(Do("use", Ref(place))));
        Becomes(
            Declared((GoType[])[], range),
            """
            loop := RangeLoop{}
            (it)(func(item, item2) {
                loop.Enter()
                p = item
                a = interface{}(item2)
                use(p)
                return loop.Continue()
            })
            loop.Done()
            """);
    }

    [Fact]
    public void NewVariablesBecomeParameters()
    {
        var x = Int("x");
        var after = new RangeFunc().Body(Declared((GoType[])[], Over(new JumpTarget(null), x, Do("use", Ref(x)))));
        var closure = CoreTree.Descendants(after.Body!).OfType<Closure>().Single();
        var parameter = Assert.Single(closure.Function.Parameters);
        Assert.Equal(CoreVariableKind.Parameter, parameter.Kind);
        Assert.Contains(CoreTree.Descendants(closure).OfType<VariableRef>(), v => ReferenceEquals(v.Variable, parameter));
        Assert.DoesNotContain(CoreTree.Descendants(closure).OfType<VariableRef>(), v => ReferenceEquals(v.Variable, x));
    }
}
