// The interface methods that a program knows: those of the interface types that its expressions, variables and declarations have.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Collects the methods of a program's own interfaces.</summary>
internal sealed class WrittenTypes(ProgramIndex index)
{
    private readonly HashSet<GoType> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<MethodKey> _methods = [];

    /// <summary>Methods of interfaces, those of bound packages left out: what is bound is called without awaiting it.</summary>
    public IReadOnlySet<MethodKey> Methods => _methods;

    /// <summary>Adds the types that the package declares.</summary>
    public void AddDeclarations(CorePackage package)
    {
        foreach (var d in package.Files.SelectMany(f => f.Declarations))
        {
            if (d is DefinedTypeDeclaration t) Add(t.Type.Type);
            if (d is VariablesDeclaration v)
                foreach (var variable in v.Variables) Add(variable.Type);
            if (d is FunctionDeclaration f) Add(f.Function.Signature);
        }
    }

    /// <summary>Adds the types that the node names; its children's are added with them.</summary>
    public void Add(CoreNode node)
    {
        switch (node)
        {
            case TypeAssertion assertion:
                Add(assertion.Asserted);
                break;
            case TypeSwitch s:
                foreach (var clause in s.Clauses)
                {
                    foreach (var type in clause.Types ?? [])
                        if (type != null) Add(type);
                }

                break;
            case TypeDeclaration declaration:
                Add(declaration.Declared.Type);
                break;
            case Closure closure:
                Add(closure.Function.Signature);
                break;
            case Assignment assignment:
                foreach (var target in assignment.Targets)
                    if (target is NewTarget { Variable: var v }) Add(v.Type);
                break;
        }
        if (node is CoreExpr e) Add(e.Type);
    }

    public void Add(GoType type)
    {
        var pending = new Stack<GoType>();
        pending.Push(type);
        while (pending.TryPop(out var next))
        {
            next = AliasType.Unalias(next);
            if (next is BasicType || !_seen.Add(next)) continue;
            switch (next)
            {
                case NamedType named:
                    foreach (var argument in named.TypeArgs) pending.Push(argument);
                    if (!index.IsBound(named.Obj)) pending.Push(named.Underlying);
                    break;
                case InterfaceType i:
                    foreach (var m in i.AllMethods)
                    {
                        if (!index.IsBound(m)) _methods.Add(MethodKey.Of(m));
                        pending.Push(m.Signature);
                    }
                    break;
                case StructType s:
                    foreach (var f in s.Fields) pending.Push(f.Type);
                    break;
                case SignatureType s:
                    pending.Push(s.Params);
                    pending.Push(s.Results);
                    break;
                case TupleType t:
                    foreach (var v in t.Vars) pending.Push(v.Type);
                    break;
                case PointerType p:
                    pending.Push(p.Elem);
                    break;
                case SliceType s:
                    pending.Push(s.Elem);
                    break;
                case ArrayType a:
                    pending.Push(a.Elem);
                    break;
                case ChanType c:
                    pending.Push(c.Elem);
                    break;
                case MapType m:
                    pending.Push(m.Key);
                    pending.Push(m.Elem);
                    break;
            }
        }
    }
}
