// Collects the objects of the package level and resolves imports.
using System.Globalization;
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private readonly List<PkgNameObj> _imports = [];
    private readonly List<FuncObj> _functions = [];
    private bool _importFailed;
    private readonly Dictionary<(Scope Scope, string Name), PkgNameObj> _dotImports = [];
    private readonly Dictionary<string, Package> _importedPackages = [];
    private readonly Dictionary<TypeNameObj, List<FuncObj>> _pendingMethods = new(ReferenceEqualityComparer.Instance);

    private void CollectObjects()
    {
        var fileScopes = new List<Scope>();
        var methods = new List<(FuncObj Method, bool Pointer, Ident Receiver)>();
        foreach (var file in _files)
        {
            _env.Version = VersionOf(file);
            _info.Defs[file.Name] = null;
            var scope = new Scope(_package.Scope, file.Source.Name);
            fileScopes.Add(scope);
            _info.Scopes[file] = scope;
            // What is said of a package of declarations holds for its functions.
            var common = _options.IsStub ? DirectivesOf(file.Doc) : [];
            foreach (var declaration in file.Decls)
            {
                if (declaration is FuncDecl function)
                    CollectFunction(function, scope, methods, common);
                else if (declaration is GenDecl group)
                    CollectGroup(group, scope);
            }
        }
        foreach (var scope in fileScopes)
        {
            foreach (var (name, obj) in scope.Elements)
            {
                if (_package.Scope.Lookup(name) is not { } other)
                    continue;
                var error = NewError();
                if (obj is PkgNameObj import)
                    error.Add(other, $"{other.Name} already declared through import of {import.Imported}").AddOther(import);
                else
                    error.Add(other, $"{other.Name} already declared through dot-import of {obj.Package}").AddOther(obj);
                error.Report();
            }
        }
        foreach (var (method, pointer, receiver) in methods)
        {
            if (ResolveBaseType(pointer, receiver) is not var (isPointer, name))
                continue;
            method.HasPointerReceiver = isPointer;
            if (!_pendingMethods.TryGetValue(name, out var list))
                _pendingMethods[name] = list = [];
            list.Add(method);
        }
    }

    private void CollectGroup(GenDecl group, Scope scope)
    {
        ValueSpec? last = null;
        foreach (var spec in group.Specs)
        {
            switch (spec)
            {
                case ImportSpec import:
                    CollectImport(import, scope);
                    break;
                case ValueSpec { Tok: Token.Const } constants:
                    CollectConstants(constants, ref last, scope, group);
                    break;
                case ValueSpec variables:
                    CollectVariables(variables, scope, group);
                    break;
                case TypeSpec type:
                    var obj =
                        new TypeNameObj(type.Name.Pos, _package, type.Name.Name, null) { Directives = DirectivesOf(type.Doc, group.Doc) };
                    DeclarePackageObject(type.Name, obj, new Declaration { FileScope = scope, Version = _env.Version, TypeSpec = type });
                    break;
            }
        }
    }

    private static string[] DirectivesOf(CommentGroup? own, CommentGroup? outer = null) =>
        [.. (own ?? outer)?.Directives("go2cs:").Select(d => "go2cs:" + d) ?? []];

    private void CollectConstants(ValueSpec spec, ref ValueSpec? last, Scope scope, GenDecl group)
    {
        var inherited = spec.Type is null && spec.Values.Count == 0;
        if (!inherited)
            last = spec;
        var values = last?.Values ?? [];
        for (var i = 0; i < spec.Names.Count; i++)
        {
            var name = spec.Names[i];
            var obj = new ConstObj(name.Pos, _package, name.Name, null,
                ConstantValue.Of(spec.Iota))
            { Directives = DirectivesOf(spec.Doc, group.Doc) };
            DeclarePackageObject(name, obj, new Declaration
            {
                FileScope = scope,
                Version = _env.Version,
                Type = last?.Type,
                Init = i < values.Count ? values[i] : null,
                IsInherited = inherited && last is not null,
            });
        }
        CheckArity(spec, spec.Names, values, true, inherited && last is not null);
    }

    private void CollectVariables(ValueSpec spec, Scope scope, GenDecl group)
    {
        var variables = new VarObj[spec.Names.Count];
        var shared = spec.Values.Count < 2
            ? new Declaration
            {
                FileScope = scope,
                Version = _env.Version,
                Lhs = variables,
                Type = spec.Type,
                Init = spec.Values.FirstOrDefault()
            }
            : null;
        for (var i = 0; i < variables.Length; i++)
        {
            var name = spec.Names[i];
            variables[i] =
                new VarObj(VarKind.Package, name.Pos, _package, name.Name, null) { Directives = DirectivesOf(spec.Doc, group.Doc) };
            DeclarePackageObject(name, variables[i], shared ?? new Declaration
            {
                FileScope = scope,
                Version = _env.Version,
                Type = spec.Type,
                Init = i < spec.Values.Count ? spec.Values[i] : null,
            });
        }
        if (spec.Type is null || spec.Values.Count > 0)
            CheckArity(spec, spec.Names, spec.Values, false, false);
    }

    private void CollectFunction(FuncDecl function, Scope scope, List<(FuncObj, bool, Ident)> methods, string[] common)
    {
        var name = function.Name.Name;
        var obj = new FuncObj(function.Name.Pos, _package, name, null)
        {
            Directives = function.Recv is null && common.Length > 0
                ? [.. DirectivesOf(function.Doc), .. common]
                : DirectivesOf(function.Doc),
            HasBody = function.Body is not null,
        };
        obj.Resolver = () => CheckObject(obj);
        _functions.Add(obj);
        var typeParam = function.Type.TypeParams?.List.FirstOrDefault();
        if (function.Recv is null)
        {
            if (name == "init" || name == "main" && _package.Name == "main")
            {
                if (typeParam is not null)
                    Error(typeParam, $"func {name} must have no type parameters");
                if (function.Type.Params.NumFields > 0 || function.Type.Results is { NumFields: > 0 })
                    Error(function.Name, $"func {name} must have no arguments and no return values");
            }
            else if (typeParam is not null)
            {
                RequireVersion(typeParam, 18, "type parameter");
            }
            if (name == "init")
            {
                obj.Parent = _package.Scope;
                _info.Defs[function.Name] = obj;
                if (function.Body is null)
                    Error(function.Name, "func init must have a body");
            }
            else
            {
                Declare(_package.Scope, function.Name, obj, default);
            }
        }
        else
        {
            if (function.Recv.List.Count > 0)
            {
                var (pointer, baseType, _) = UnpackReceiver(function.Recv.List[0].Type, false);
                if (baseType is Ident receiver && name != "_")
                    methods.Add((obj, pointer, receiver));
            }
            if (typeParam is not null)
                RequireVersion(typeParam, 27, "generic method");
            _info.Defs[function.Name] = obj;
        }
        AddDeclaration(obj, new Declaration { FileScope = scope, Version = _env.Version, Function = function });
    }

    private void AddDeclaration(GoObject obj, Declaration declaration)
    {
        _declarations[obj] = declaration;
        _objects.Add(obj);
        obj.Order = _objects.Count;
    }

    private void DeclarePackageObject(Ident name, GoObject obj, Declaration declaration)
    {
        if (name.Name == "init")
        {
            Error(name, "cannot declare init - must be func");
            return;
        }
        if (name.Name == "main" && _package.Name == "main")
        {
            Error(name, "cannot declare main - must be func");
            return;
        }
        Declare(_package.Scope, name, obj, default);
        AddDeclaration(obj, declaration);
    }

    /// <summary>Enters an object into a scope; a name already taken there is an error.</summary>
    private void Declare(Scope scope, Ident? name, GoObject obj, Pos scopePos)
    {
        if (obj.Name != "_")
        {
            if (scope.Insert(obj) is { } other)
            {
                NewError().Add(obj, $"{obj.Name} redeclared in this block").AddOther(other).Report();
                return;
            }
            obj.ScopePos = scopePos;
        }
        if (name is not null)
            _info.Defs[name] = obj;
    }

    private void CheckArity(ValueSpec spec, IReadOnlyList<Ident> names, IReadOnlyList<Expr> values, bool constants, bool inherited)
    {
        var (l, r) = (names.Count, values.Count);
        if (l < r)
        {
            if (inherited)
                Error(spec.GcPos, $"extra init expr at {values[l].GcPos}");
            else
                Error(values[l], $"extra init expr {values[l]}");
        }
        else if (l > r && (constants || r != 1))
        {
            Error(names[r], $"missing init expr for {names[r].Name}");
        }
    }

    private void CollectImport(ImportSpec spec, Scope scope)
    {
        if (spec.Path is null || spec.Path.Bad)
            return;
        var bytes = GoQuote.Unquote(spec.Path.Value);
        var path = bytes is null ? "" : Encoding.UTF8.GetString(bytes);
        if (ImportPathFault(path) is { } fault)
        {
            Error(spec.Path, $"invalid import path ({fault})");
            return;
        }
        if (_options.IsStub && spec.Name is null)
        {
            // Declarations that no program asks for need not be read.
            Declare(scope, null, new PkgNameObj(spec.GcPos, _package, StubImporter.NameOf(path), () => Import(spec.Path, path)), default);
            return;
        }
        var imported = Import(spec.Path, path);
        var name = spec.Name?.Name ?? imported.Name;
        if (spec.Name is not null && path == "C")
        {
            Error(spec.Name, "cannot rename import \"C\"");
            return;
        }
        if (name == "init")
        {
            Error(spec, "cannot import package as init - init must be a func");
            return;
        }
        var obj = new PkgNameObj(spec.GcPos, _package, name, imported);
        if (spec.Name is not null)
            _info.Defs[spec.Name] = obj;
        else
            _info.Implicits[spec] = obj;
        if (imported.IsFake)
            _usedPackages.Add(obj);
        _imports.Add(obj);
        if (name != ".")
        {
            Declare(scope, null, obj, default);
            return;
        }
        foreach (var (exportedName, exported) in imported.Scope.Elements)
        {
            if (!exported.IsExported)
                continue;
            imported.Complete(exported);
            if (scope.Lookup(exportedName) is { } other)
            {
                NewError().Add(spec.Name!, $"{other.Name} redeclared in this block").AddOther(other).Report();
                continue;
            }
            scope.InsertAs(exportedName, exported);
            _dotImports[(scope, exportedName)] = obj;
        }
    }

    private static string? ImportPathFault(string path)
    {
        if (path == "")
            return "empty string";
        foreach (var rune in path.EnumerateRunes())
        {
            var allowed = GoQuote.IsPrintable(rune) && rune.Value != ' '
                && !"!\"#$%&'()*,:;<=>?[\\]^{|}`\uFFFD".Contains(rune.ToString(), StringComparison.Ordinal);
            if (!allowed)
            {
                var code = "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);
                return "invalid character " + (GoQuote.IsPrintable(rune) ? $"{code} '{rune}'" : code);
            }
        }
        return null;
    }

    private Package Import(BasicLit literal, string path)
    {
        var imported = ImportPackage(literal, path);
        if (!_package.Imports.Contains(imported))
            _package.Imports.Add(imported);
        return imported;
    }

    private Package ImportPackage(BasicLit literal, string path)
    {
        if (_importedPackages.TryGetValue(path, out var known))
            return known;
        Package? imported;
        if (path == "unsafe")
        {
            imported = Universe.Unsafe;
        }
        else if (path == "C" && _options.AllowCgo)
        {
            imported = new Package("C", "C") { IsFake = true };
        }
        else
        {
            imported = _importer.Import(path);
            if (imported is null)
            {
                Error(literal, _importer.MissingMessage(path));
                _importFailed = true;
                imported = new Package(path, path.TrimEnd('/').Split('/')[^1]) { IsFake = true };
            }
        }
        return _importedPackages[path] = imported;
    }

    private (bool Pointer, Expr Base, List<Ident> TypeParams) UnpackReceiver(Expr type, bool withParams)
    {
        var pointer = false;
        var baseType = Ast.Unparen(type);
        var parameters = new List<Ident>();
        if (baseType is StarExpr star)
        {
            pointer = true;
            baseType = Ast.Unparen(star.X);
        }
        if (baseType is IndexExpr index)
        {
            baseType = index.X;
            if (!withParams)
                return (pointer, baseType, parameters);
            foreach (var argument in index.Indices)
            {
                if (argument is Ident name)
                {
                    parameters.Add(name);
                    continue;
                }
                if (argument is not BadExpr)
                    Error(argument, $"receiver type parameter {argument} must be an identifier");
                parameters.Add(new Ident { Name = "_", Pos = argument.Pos, End = argument.End });
            }
        }
        return (pointer, baseType, parameters);
    }

    /// <summary>The defined type that a receiver's type name leads to, through aliases and at most one pointer.</summary>
    private (bool Pointer, TypeNameObj Name)? ResolveBaseType(bool pointer, Ident name)
    {
        var seen = new HashSet<GoObject>(ReferenceEqualityComparer.Instance);
        while (_package.Scope.Lookup(name.Name) is TypeNameObj obj && seen.Add(obj) && _declarations.TryGetValue(obj, out var declaration))
        {
            var spec = declaration.TypeSpec!;
            if (!spec.IsAlias)
                return (pointer, obj);
            if (spec.TypeParams is not null)
                return null;
            var type = Ast.Unparen(spec.Type);
            if (type is StarExpr star)
            {
                if (pointer)
                    return null;
                pointer = true;
                type = Ast.Unparen(star.X);
            }
            if (type is not Ident next)
                return null;
            name = next;
        }
        return null;
    }

    private void CheckPackageObjects()
    {
        // Types before the rest, aliases after defined types: an alias must not be needed before what it stands for is known.
        foreach (var obj in _objects)
        {
            if (obj is TypeNameObj && !_declarations[obj].TypeSpec!.IsAlias)
                CheckObject(obj);
        }
        foreach (var obj in _objects)
        {
            if (obj is TypeNameObj && _declarations[obj].TypeSpec!.IsAlias)
                CheckObject(obj);
        }
        RunDelayed(0); // types found to be invalid must be known before they are used
        if (_options.IsStub)
            _package.Completer = Complete;
        foreach (var obj in _objects)
        {
            // What can be asked for by its name is checked then.
            if (obj is not TypeNameObj && !(_options.IsStub && ReferenceEquals(_package.Scope.Lookup(obj.Name), obj)))
                CheckObject(obj);
        }
    }

    // Programs name few of the functions that a package of the library declares.
    private void Complete(GoObject obj)
    {
        lock (_importer)
        {
            if (obj.CheckedType is not null)
                return;
            CheckObject(obj);
            RunDelayed(0);
            RecordUntyped();
            if (_diagnostics.HasErrors)
                throw new InvalidDataException($"declarations of package {_package.Path}:\n" + string.Join('\n', _diagnostics.Render(0)));
        }
    }

    private void ReportUnusedImports()
    {
        foreach (var obj in _imports)
        {
            if (obj.Name == "_" || _usedPackages.Contains(obj))
                continue;
            var path = obj.Imported.Path;
            var last = path[(path.LastIndexOf('/') + 1)..];
            if (obj.Name == "" || obj.Name == "." || obj.Name == last)
                Error(obj, $"{GoQuote.Quote(path)} imported and not used");
            else
                Error(obj, $"{GoQuote.Quote(path)} imported as {obj.Name} and not used");
        }
    }
}
