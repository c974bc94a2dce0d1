// What the validator refuses.
using Go2Cs.Syntax;
using Go2Cs.Tests.Facts;
using Go2Cs.Types;

namespace Go2Cs.Tests.Core;

using Go2Cs.Core;

public class CoreValidatorTests
{
    private static readonly CoreProgram Valid = new Facts.Program("""
        type T struct { n int }
        func (t *T) inc() { t.n++ }
        func f(t *T, s []int) int {
            x := 1
            for i := 0; i < 3; i++ { x += s[i]; if x > 5 { break } }
            t.inc()
            return x
        }
        """).Core;

    // Changes the nodes of one kind.
    private sealed class Change<T>(Func<T, CoreNode> change) : CoreMapper
        where T : CoreNode
    {
        public override CoreExpr Expr(CoreExpr e) => base.Expr(e) is T t ? (CoreExpr)change(t) : base.Expr(e);

        public override CoreStmt Stmt(CoreStmt s) => base.Stmt(s) is T t ? (CoreStmt)change(t) : base.Stmt(s);

        public override CoreExpr Variable(VariableRef v) => v is T t ? (CoreExpr)change(t) : v;
    }

    [Fact]
    public void Validate_ProgramAsBuilt_IsRight() => CoreValidator.Validate(Valid);

    [Fact]
    public void Validate_TypesOfOperands_HaveToAgree() =>
        AssertFault<OperatorAssignment>(a => a.IsStep ? a : a with { Value = new Constant(a.Pos, BasicType.String, ConstantValue.Of("")) },
            "value assigned of type string");

    [Fact]
    public void Validate_AddressOfValue_IsRefused() =>
        AssertFault<ExpressionStatement>(
            s =>
                s with
                {
                    X = new AddressOf(s.Pos, new PointerType(BasicType.Int),
                    new Constant(s.Pos, BasicType.Int, ConstantValue.Of(1)))
                }, "AddressOf: of no place");

    [Fact]
    public void Validate_AssignmentToNoPlace_IsRefused() =>
        AssertFault<OperatorAssignment>(a => a with { Place = new Unary(a.Pos, a.Place.Type, Token.Sub, a.Place) }, "no place");

    [Fact]
    public void Validate_JumpToNowhere_IsRefused() => AssertFault<Break>(b => b with { Target = new JumpTarget("away") }, "target away");

    [Fact]
    public void Validate_UndeclaredVariable_IsRefused() =>
        AssertFault<VariableRef>(v => v with { Variable = new CoreVariable("stranger", v.Type, CoreVariableKind.Local, v.Pos, null) },
            "stranger used where it is not declared");

    [Fact]
    public void Validate_VariableDeclaredTwice_IsRefused() =>
        AssertFault<For>(f => f with { Body = new Block(f.Pos, [f.Init!, .. f.Body.Statements]) }, "i declared twice");

    [Fact]
    public void Validate_MissingDereference_IsRefused() => AssertFault<Dereference>(d => d.Pointer, "FieldRef: field n");

    [Fact]
    public void Validate_MissingArgument_IsRefused() =>
        AssertFault<Return>(r => r with { Values = [.. r.Values, .. r.Values] }, "2 values for 1 results");

    [Fact]
    public void Validate_SequenceAfterOrder_IsRefused()
    {
        var changed =
            Valid.Map(new Change<Return>(r => r.Values is [var v] ? r with { Values = [new Sequence(v.Pos, v.Type, [], v)] } : r));

        CoreValidator.Validate(changed, CoreStages.RangeFunc);
        Assert.Contains("after the pass Order",
            Assert.Throws<InvalidOperationException>(() => CoreValidator.Validate(changed, CoreStages.Order)).Message);
    }

    [Fact]
    public void Validate_LoopOverFunctionAfterRangeFunc_IsRefused()
    {
        var program = new Facts.Program("func f(seq func(func(int) bool)) { for x := range seq { _ = x } }").Core;

        CoreValidator.Validate(program);
        Assert.Contains("over a function",
            Assert.Throws<InvalidOperationException>(() => CoreValidator.Validate(program, CoreStages.RangeFunc)).Message);
    }

    private static void AssertFault<T>(Func<T, CoreNode> change, string message)
        where T : CoreNode
    {
        var changed = Valid.Map(new Change<T>(change));

        var fault = Assert.Throws<InvalidOperationException>(() => CoreValidator.Validate(changed));
        Assert.Contains(message, fault.Message);
        Assert.StartsWith("x.go:", fault.Message);
    }
}
