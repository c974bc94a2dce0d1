// Declarations at package level. Generic ones keep their place in the file for the instances that come later.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

public sealed partial class CoreBuilder
{
    /// <summary>Where a function is declared, and where its instances go.</summary>
    private sealed record FunctionSite(CheckedSource Source, FuncDecl Syntax, List<CoreDeclaration> Site);

    /// <summary>Where a generic type is declared, and where its instances go.</summary>
    private sealed record TypeSite(Func<NamedType, CoreDeclaration> Declaration, List<CoreDeclaration> Site);

    private List<List<CoreDeclaration>> Declarations(CheckedSource source, GoFile file)
    {
        var sites = new List<List<CoreDeclaration>>();
        foreach (var decl in file.Decls)
        {
            switch (decl)
            {
                case GenDecl { Tok: Token.Import }:
                    sites.Add([new ImportDeclaration(decl.Pos, decl.Pos) { End = decl.End, IsFirst = true }]);
                    break;
                case GenDecl general:
                    foreach (var spec in general.Specs) sites.Add(Specification(source, general, spec));
                    break;
                case FuncDecl { Name.IsBlank: false } function:
                    sites.Add(Function(source, function));
                    break;
            }
        }
        return sites;
    }

    private List<CoreDeclaration> Specification(CheckedSource source, GenDecl decl, Spec spec)
    {
        var comments = decl.IsGroup ? spec.Pos : decl.Pos;
        var isFirst = spec == decl.Specs[0];
        switch (spec)
        {
            case TypeSpec { IsAlias: false, Name.IsBlank: false } type:
                var named = (NamedType)((TypeNameObj)source.Info.Defs[type.Name]!).Type;
                CoreDeclaration Declared(NamedType t) =>
                    new DefinedTypeDeclaration(spec.Pos, comments, new CoreType(t, type)) { End = spec.End, IsFirst = isFirst };
                if (named.TypeParams.Count == 0)
                {
                    Instances.Settle(named.Obj);
                    return [Declared(named)];
                }
                _genericTypes[named] =
                    new TypeSite(Declared, [new GenericDeclaration(spec.Pos, comments, named.Obj) { End = spec.End, IsFirst = isFirst }]);
                return _genericTypes[named].Site;
            case ValueSpec { Tok: Token.Const } constants:
                List<ConstObj> objects = [.. constants.Names.Where(n => !n.IsBlank).Select(n => (ConstObj)source.Info.Defs[n]!)];
                objects.ForEach(Instances.Settle);
                return [new ConstantsDeclaration(spec.Pos, comments, objects) { End = spec.End, IsFirst = isFirst }];
            case ValueSpec variables:
                List<CoreVariable> declared = [.. variables.Names.Select(n => PackageVariable((VarObj)source.Info.Defs[n]!))];
                return [new VariablesDeclaration(spec.Pos, comments, declared) { End = spec.End, IsFirst = isFirst }];
            default:
                return [];
        }
    }

    private List<CoreDeclaration> Function(CheckedSource source, FuncDecl syntax)
    {
        var function = (FuncObj)source.Info.Defs[syntax.Name]!;
        if (syntax.Body == null) throw new UnsupportedException("function without a body") { At = syntax.Pos };
        var site = new FunctionSite(source, syntax, []);
        _functions[function] = site;
        if (function.Signature is { TypeParams.Count: 0, RecvTypeParams.Count: 0 })
        {
            Instances.Settle(function);
            Add(site, function, Instances.Plain);
        }
        else
        {
            site.Site.Add(new GenericDeclaration(syntax.Pos, syntax.Pos, function) { End = syntax.End, IsFirst = true });
        }
        return site.Site;
    }

    // Functions named init have numbers, in the order of their package's files.
    private string TraceNameOf(FuncObj function)
    {
        if (function is not { Name: "init", Package: { } package, Signature.Recv: null }) return TraceName.Of(function);
        var number = _inits.GetValueOrDefault(package);
        _inits[package] = number + 1;
        return $"{TraceName.Of(package)}.init.{number}";
    }

    private void Add(FunctionSite site, FuncObj function, TypeEnvironment environment)
    {
        var syntax = site.Syntax;
        var origin = (FuncObj)site.Source.Info.Defs[syntax.Name]!;
        var built = new BodyBuilder(this, site.Source, environment, new TraceName(TraceNameOf(origin)))
            .Function(syntax, origin.Signature, function);
        site.Site.Add(new FunctionDeclaration(syntax.Pos, syntax.Pos, built) { End = syntax.End, IsFirst = true });
    }
}
