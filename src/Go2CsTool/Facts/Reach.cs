// How variables and fields can be reached from elsewhere: by an address that some expression takes of them, or of a part of them,
// and by closures that use a variable of the function around them.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>What pointers and closures lead to.</summary>
internal sealed class Reach
{
    private readonly HashSet<object> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<CoreVariable> _captured = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<CoreVariable, object> _owners = new(ReferenceEqualityComparer.Instance);

    public Reach(ProgramIndex index)
    {
        foreach (var f in index.Functions) Visit(f);
        foreach (var i in index.Program.Packages.SelectMany(p => p.Initializers)) Visit(i.Value, new object());
    }

    /// <summary>Go takes an address of the variable, or of a part of it; slicing an array does.</summary>
    public bool IsTaken(CoreVariable v) => _taken.Contains(v);

    /// <summary>Go takes an address of the field of some struct, or of a part of it.</summary>
    public bool IsTaken(VarObj field) => _taken.Contains(field.Origin);

    /// <summary>A closure inside the variable's function uses it.</summary>
    public bool IsCaptured(CoreVariable v) => _captured.Contains(v);

    /// <summary>Only the statements of its own function get at the variable.</summary>
    public bool IsPlain(CoreVariable v) => v.Kind != CoreVariableKind.Package && !IsCaptured(v) && !IsTaken(v);

    /// <summary>The variables that the node itself declares, those of its children left out.</summary>
    public static IEnumerable<CoreVariable> Declared(CoreNode node)
    {
        var targets = node switch
        {
            Assignment a => a.Targets,
            Range r => [r.Key, r.Value],
            Select s => s.Clauses.SelectMany(c => new[] { c.Operation?.Value, c.Operation?.Ok }),
            _ => [],
        };
        var variables = targets.OfType<NewTarget>().Select(t => t.Variable);
        return node is TypeSwitch w ? variables.Concat(w.Clauses.Select(c => c.Variable).OfType<CoreVariable>()) : variables;
    }

    private void Visit(CoreBody body)
    {
        if (body.Receiver != null) _owners[body.Receiver] = body.Identity;
        foreach (var v in body.Parameters.Concat(body.Results)) _owners[v] = body.Identity;
        if (body.Body != null) Visit(body.Body, body.Identity);
    }

    private void Visit(CoreNode code, object owner)
    {
        var closures = new List<CoreClosure>();
        CoreTree.Walk(code, n =>
        {
            switch (n)
            {
                case Closure c:
                    closures.Add(c.Function);
                    return false;
                case AddressOf a:
                    Take(a.Place);
                    break;
                case VariableRef v when v.Variable.Kind != CoreVariableKind.Package
                    && _owners.TryGetValue(v.Variable, out var home) && !ReferenceEquals(home, owner):
                    _captured.Add(v.Variable);
                    break;
                case Assignment or Range or Select or TypeSwitch:
                    foreach (var declared in Declared(n)) _owners[declared] = owner;
                    break;
            }
            return true;
        });
        // After the code round them: what they capture is declared by then.
        foreach (var c in closures) Visit(c);
    }

    // The place and all that it is a part of.
    private void Take(CoreExpr place)
    {
        while (true)
        {
            switch (place)
            {
                case Paren p:
                    place = p.X;
                    continue;
                case VariableRef v:
                    _taken.Add(v.Variable);
                    return;
                case FieldRef f:
                    _taken.Add(f.Field.Origin);
                    place = f.Target;
                    continue;
                case ElementRef { Target: var target } when ProgramIndex.Under(target.Type) is ArrayType:
                    place = target;
                    continue;
                default:
                    return;
            }
        }
    }
}
