// What pointers point to. Following a pointer asks what kind of pointer it is; where a variable keeps its pointer and is followed several
// times, or in a loop, the variable it points to is found once. A nil pointer still panics where it is followed.
//
//     func (m *machine) run() {              func (m *machine) run() {
//         for m.pc < n { m.step() }     becomes     mValue := ⟨pointee⟩ m
//     }                                                  for mValue.pc < n { mValue.step() }
//                                             }
//
// Function literals, what is deferred and what is started follow the pointer itself, and so do functions that wait. Removing the pass
// changes no meaning.
namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Finds variables behind pointers.</summary>
public sealed class Pointees(ProgramFacts facts, Func<GoType, bool> isBound) : CoreMapper
{
    /// <summary>How often a pointer is followed at least, where its variable is found once.</summary>
    private const int FewestUses = 3;

    /// <summary>As many uses one in a loop counts.</summary>
    private const int UsesOfLoop = 4;

    private readonly Dictionary<CoreVariable, CoreVariable> _pointees = new(ReferenceEqualityComparer.Instance);
    private bool _isAsync;

    public override CoreBody Body(CoreBody body)
    {
        if (body.Body == null) return body;
        var outer = _isAsync;
        _isAsync = facts.Colours.Suspends(body);
        var result = Apart(() =>
        {
            // The receiver of the other methods is a reference already.
            var given = body is CoreFunction { Object: var method, Receiver: { } receiver } && facts.Forms.Of(method) == MethodForm.Pointer
                ? body.Parameters.Append(receiver)
                : body.Parameters;
            var before = given.Select(v => Found(v, [body.Body])).OfType<CoreStmt>().ToList();
            var mapped = (Block)Stmt(body.Body);
            if (before.Count > 0) mapped = mapped with { Statements = [.. before, .. mapped.Statements] };
            return ReferenceEquals(mapped, body.Body) ? body : body with { Body = mapped };
        });
        _isAsync = outer;
        return result;
    }

    public override IReadOnlyList<CoreStmt> Stmts(IReadOnlyList<CoreStmt> list)
    {
        var result = new List<CoreStmt>(list.Count);
        var own = new List<CoreVariable>();
        for (var i = 0; i < list.Count; i++)
        {
            result.Add(Stmt(list[i]));
            if (list[i] is not Assignment { Form: AssignmentForm.Define } define) continue;
            foreach (var v in define.Targets.OfType<NewTarget>().Select(t => t.Variable))
            {
                if (Found(v, list.Skip(i + 1)) is not { } found) continue;
                result.Add(found);
                own.Add(v);
            }
        }
        foreach (var v in own) _pointees.Remove(v);
        return result.SequenceEqual(list, ReferenceEqualityComparer.Instance) ? list : result;
    }

    public override CoreStmt Stmt(CoreStmt s) => s is GoStatement or DeferStatement ? Apart(() => base.Stmt(s)) : base.Stmt(s);

    public override CoreExpr Expr(CoreExpr e)
    {
        switch (e)
        {
            case MethodValue:
                return Apart(() => base.Expr(e));
            case Call { Callee: MethodCallee m } call when UsesPlace(m):
                var receiver = m.Receiver is AddressOf inPlace
                    ? inPlace with { Place = Expr(inPlace.Place) }
                    : Pointee(m.Receiver) ?? Expr(m.Receiver);
                return call with { Callee = m with { Receiver = receiver }, Arguments = Exprs(call.Arguments) };
            case AddressOf a:
                // A pointer is made of another pointer.
                return a with { Place = Indices(a.Place) };
            case Dereference { MethodOfPointer: null } d when Pointee(d.Pointer) is { } place:
                return d with { Pointer = place };
            default:
                return base.Expr(e);
        }
    }

    // The method works on its receiver in place.
    private bool UsesPlace(MethodCallee m) =>
        !m.IsInterface && m.Method.HasPointerReceiver && facts.Forms.Of(m.Method) == MethodForm.Reference
            && m.Receiver is VariableRef or AddressOf { IsImplicit: true };

    private VariableRef? Pointee(CoreExpr pointer) =>
        pointer is VariableRef { Variable: var v } && _pointees.TryGetValue(v, out var place) ? new VariableRef(pointer.Pos, place) : null;

    private T Apart<T>(Func<T> map)
    {
        var outer = new Dictionary<CoreVariable, CoreVariable>(_pointees);
        _pointees.Clear();
        var result = map();
        _pointees.Clear();
        foreach ((var pointer, var place) in outer) _pointees[pointer] = place;
        return result;
    }

    // The statement that finds what the variable points to, if the statements follow it often enough.
    private Assignment? Found(CoreVariable v, IEnumerable<CoreNode> statements)
    {
        if (_isAsync || !IsKept(v) || statements.Sum(s => Uses(v, s)) < FewestUses) return null;
        var place = new CoreVariable(v.Name + "Value", v.Type, CoreVariableKind.Temporary, v.Pos, null);
        _pointees[v] = place;
        var found = new PointeeOf(v.Pos, v.Type, new VariableRef(v.Pos, v));
        return new Assignment(v.Pos, AssignmentForm.Define, [new NewTarget(v.Pos, place)], [found]);
    }

    private bool IsKept(CoreVariable v) =>
        !v.IsBlank && AliasType.Unalias(v.Type) is PointerType { Elem: var elem } && elem.Underlying is StructType or ArrayType && !isBound(elem)
            && !facts.Variables.IsAssigned(v) && !facts.Variables.IsAddressed(v) && !facts.Places.IsPlace(v) && !facts.Forms.IsReference(v);

    private int Uses(CoreVariable v, CoreNode node)
    {
        var count = 0;
        var weight = node is For or Range ? UsesOfLoop : 1;
        switch (node)
        {
            case Closure or GoStatement or DeferStatement or MethodValue or AddressOf { IsImplicit: false }:
                return 0;
            case Call { Callee: MethodCallee m } when UsesPlace(m) && m.Receiver is VariableRef { Variable: var receiver } && receiver == v:
            case Dereference { Pointer: VariableRef { Variable: var pointer }, MethodOfPointer: null } when pointer == v:
                count = 1;
                break;
        }
        node.ForEachChild(child => count += weight * Uses(v, child));
        return count;
    }
}
