// Finds the syntax that declares an object, in all packages that are translated together; and the numbers of types that are declared
// in functions: the n-th of a package in source order has the number n, as Go's reflection prints it.
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>Declarations by object.</summary>
public sealed class Declarations
{
    private readonly Dictionary<GoObject, Node> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GoObject, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Package, (IReadOnlyList<GoFile> Files, Info Info)> _unread = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds a checked package.</summary>
    public void Add(Package package, IReadOnlyList<GoFile> files, Info info)
    {
        foreach (var declaration in files.SelectMany(f => f.Decls))
        {
            if (declaration is FuncDecl function && info.Defs.GetValueOrDefault(function.Name) is { } obj)
                _nodes[obj] = function;
            else if (declaration is GenDecl { Tok: Token.Type } types)
                AddTypes(types, info);
        }
        _unread[package] = (files, info);
    }

    /// <summary>The declaration of a function or method; null if it is unknown.</summary>
    public FuncDecl? Find(FuncObj function) => _nodes.GetValueOrDefault(function.Origin) as FuncDecl;

    /// <summary>The declaration of a type, also of one in a function; null if it is unknown.</summary>
    public TypeSpec? Find(TypeNameObj name)
    {
        if (!_nodes.ContainsKey(name))
            ReadBodies(name.Package);
        return _nodes.GetValueOrDefault(name) as TypeSpec;
    }

    /// <summary>The number of a type declared in a function; 0 for other types.</summary>
    internal int LocalNumber(GoObject name)
    {
        if (name.Package is not { } package || name.Parent is null || ReferenceEquals(name.Parent, package.Scope))
            return 0;
        ReadBodies(package);
        return _numbers.GetValueOrDefault(name);
    }

    private void AddTypes(GenDecl types, Info info)
    {
        foreach (var spec in types.Specs.OfType<TypeSpec>())
        {
            if (info.Defs.GetValueOrDefault(spec.Name) is { } obj)
                _nodes[obj] = spec;
        }
    }

    // Few programs ask for what is declared in functions.
    private void ReadBodies(Package? package)
    {
        if (package is null || !_unread.Remove(package, out var source))
            return;
        var last = 0;
        foreach (var file in source.Files)
        {
            foreach (var body in file.Decls)
            {
                if (body is GenDecl { Tok: Token.Type })
                    continue;
                Ast.Walk(body, node =>
                {
                    if (node is DeclStmt { Decl: { Tok: Token.Type } types })
                    {
                        AddTypes(types, source.Info);
                        foreach (var spec in types.Specs.OfType<TypeSpec>().Where(s => !s.IsAlias))
                        {
                            last++;
                            if (source.Info.Defs.GetValueOrDefault(spec.Name) is { } obj)
                                _numbers[obj] = last;
                        }
                    }
                    return true;
                });
            }
        }
    }
}
