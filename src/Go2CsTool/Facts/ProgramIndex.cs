// What the program declares: its packages, functions, methods by name, and all bodies.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>The declarations of a whole program, for the facts.</summary>
internal sealed class ProgramIndex
{
    private static readonly IReadOnlyList<FuncObj> NoMethods = [];

    private readonly HashSet<Package> _packages;
    private readonly Dictionary<FuncObj, CoreFunction> _functions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<FuncObj>> _methods = [];

    public ProgramIndex(CoreProgram program)
    {
        Program = program;
        _packages = new(program.Packages.Select(p => p.Package), ReferenceEqualityComparer.Instance);
        foreach (var f in program.Functions)
        {
            _functions[f.Object] = f;
            if (f.Object.Signature.Recv == null) continue;
            if (!_methods.TryGetValue(f.Object.Name, out var same)) _methods[f.Object.Name] = same = [];
            same.Add(f.Object);
        }
    }

    public CoreProgram Program { get; }

    public IEnumerable<CoreFunction> Functions => _functions.Values;

    /// <summary>Declared outside of the program: written in C# by hand, and known here by its declaration only.</summary>
    public bool IsBound(GoObject obj) => obj.Package == null || !_packages.Contains(obj.Package);

    /// <summary>The function as the program declares it; itself for one that has no body here.</summary>
    public FuncObj Resolve(FuncObj f) => !_functions.ContainsKey(f) && _functions.ContainsKey(f.Origin) ? f.Origin : f;

    /// <summary>The declaration of the function; null for one that the program does not declare.</summary>
    public CoreFunction? Declaration(FuncObj f) => _functions.GetValueOrDefault(Resolve(f));

    /// <summary>The program's methods of the name, whatever their types.</summary>
    public IReadOnlyList<FuncObj> MethodsNamed(string name) => _methods.TryGetValue(name, out var found) ? found : NoMethods;

    /// <summary>All code of the program: bodies of functions and values of package variables.</summary>
    public IEnumerable<CoreNode> Roots()
    {
        foreach (var f in _functions.Values)
            if (f.Body != null) yield return f.Body;
        foreach (var i in Program.Packages.SelectMany(p => p.Initializers)) yield return i.Value;
    }

    /// <summary>The operands of a call that are evaluated where it stands: arguments, and the receiver or func value that is no
    /// literal.</summary>
    public static IEnumerable<CoreExpr> Operands(CoreExpr call)
    {
        switch (CoreTree.Unparen(call))
        {
            case Call c:
                if (c.Callee is MethodCallee m) yield return m.Receiver;
                else if (c.Callee is ValueCallee { Value: var value } && CoreTree.Unparen(value) is not Closure) yield return value;
                foreach (var a in c.Arguments) yield return a;
                break;
            case BuiltinCall b:
                foreach (var a in b.Arguments) yield return a;
                break;
            case Conversion c:
                yield return c.X;
                break;
            case var other:
                yield return other;
                break;
        }
    }

    /// <summary>The expression without parentheses and conversions that Go makes by itself.</summary>
    public static CoreExpr Source(CoreExpr e)
    {
        while (true)
        {
            switch (e)
            {
                case Paren p:
                    e = p.X;
                    continue;
                case Conversion { IsImplicit: true } c:
                    e = c.X;
                    continue;
                default:
                    return e;
            }
        }
    }

    /// <summary>The type without its name.</summary>
    public static GoType Under(GoType type) => AliasType.Unalias(type).Underlying;
}
