// Generates the C# files of a package: one per Go file, with the file's types first and then its part of the static class
// that holds the package's constants, variables and functions. The types of other packages than main stand in that class.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Facts;
using Go2Cs.Types;

internal sealed partial class PackageGenerator
{
    private readonly ProgramContext _program;
    private readonly PackageNames _package;
    private readonly Dictionary<GoObject, string> _functionNames = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GoObject, TypeParts> _declarations = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GoFile, IReadOnlyList<string>> _headers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, (int, int)> _commentMarks = [];
    private readonly List<CsDecl> _pointerClasses = [];
    private List<TypeParts> _fileTypes = [];
    private bool _isMethodOfType;
    private int _inits;

    public PackageGenerator(ProgramContext program, CorePackage package)
    {
        _program = program;
        _package = program.Of(package.Package);
        foreach (var d in package.Files.SelectMany(f => f.Declarations))
            if (d is DefinedTypeDeclaration { Type.Type.Obj: var obj }) program.Types.Declare(obj);
    }

    public ProgramContext Program => _program;

    public Package Package => _package.Package.Package;

    /// <summary>The declaration or statement being generated.</summary>
    public Pos At { get; set; }

    public TypeNames Types => _program.Types;

    public Colours Colours => _program.Colours;

    public MethodForms Forms => _program.Forms;

    public InterfaceUse Interfaces => _program.Interfaces;

    public Comments Comments { get; } = new();

    /// <summary>The class of the package's functions and variables.</summary>
    public string ClassName => _package.ClassName;

    private bool IsMain => _package.IsMain;

    /// <summary>The files as far as their own declarations go; <see cref="Complete"/> adds the types.</summary>
    public List<FileParts> Declare()
    {
        _program.Current = _package;
        var files = new List<FileParts>();
        // Methods may stand in another file than their type.
        foreach (var file in _package.Package.Files)
        {
            foreach (var d in file.Declarations.OfType<DefinedTypeDeclaration>())
                _declarations[d.Type.Type.Obj] = new TypeParts(d.Type.Type);
        }

        foreach (var file in _package.Package.Files)
        {
            Comments.Open(file.Source);
            _commentMarks.Clear();
            _fileTypes = [];
            _package.Uses.Clear();
            var header = Comments.TakeBefore(file.Source.Name.Pos);
            var members = Members(file);
            Comments.TakeBefore(file.Source.Source.At(file.Source.Source.Content.Length));
            if (header.Count > 0 && _fileTypes.Count + members.Count > 0) _headers[file.Source] = header;
            files.Add(new FileParts(file, _fileTypes, members) { Uses = [.. _package.Uses] });
        }
        _package.Uses.Clear();
        _package.Uses.UnionWith(files[0].Uses);
        if (IsMain) files[0].Members.AddRange(EntryPoint());
        else files[0].Members.AddRange(Initialization());
        files[0] = files[0] with { Uses = [.. _package.Uses] };
        return files;
    }

    /// <summary>The C# files, when the code of all packages is there and it is known what it needs of types.</summary>
    /// <param name="files">What <see cref="Declare"/> yielded.</param>
    /// <param name="hasShared">The last file holds the types that no package declares.</param>
    public IReadOnlyList<CsFile> Complete(List<FileParts> files, bool hasShared)
    {
        _program.Current = _package;
        var result = new List<CsFile>();
        for (var i = 0; i < files.Count; i++)
        {
            var file = files[i];
            // The last file holds what belongs to types of all files.
            if (i < files.Count - 1) _package.Uses.Clear();
            _package.Uses.UnionWith(i < files.Count - 1 ? file.Uses : files.SelectMany(f => f.Uses));
            var types = file.Types.Select(TypeMember).ToList();
            var beside = file.Types.SelectMany(ExtensionClass).ToList();
            var isLast = i == files.Count - 1;
            List<CsDecl> declarations;
            if (IsMain)
            {
                declarations = InOrder(file.Types, types, beside);
                if (file.Members.Count > 0) declarations.Add(PackageClass(file.Members));
                if (isLast) declarations.AddRange(_pointerClasses);
                if (isLast && hasShared) declarations.AddRange(SharedTypes());
            }
            else
            {
                if (isLast) types.AddRange(_pointerClasses);
                if (isLast && hasShared) beside.AddRange(SharedTypes());
                declarations = types.Count + file.Members.Count > 0 ? [PackageClass([.. types, .. file.Members]), .. beside] : beside;
            }
            var content = Cs.File(Usings(file.Source), _package.Namespace, declarations, innerUsings: OwnUsings(file.Source));
            if (_headers.TryGetValue(file.Source.Source, out var header)) content.LeadingComments = header;
            result.Add(new CsFile(FileName(file.Source.Source), content));
        }
        return result;
    }

    // Each type's extension methods follow it.
    private static List<CsDecl> InOrder(List<TypeParts> parts, List<CsDecl> types, List<CsDecl> extensions)
    {
        var result = new List<CsDecl>();
        var next = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            result.Add(types[i]);
            if (parts[i].Extensions.Count > 0) result.Add(extensions[next++]);
        }
        return result;
    }

    private string FileName(GoFile file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Source.Name) + ".cs";
        return _package.Package.Folder.Length == 0 ? name : $"{_package.Package.Folder}/{name}";
    }

    private IEnumerable<string> Usings(CoreFile file)
    {
        var imports = file.Source.Imports.Select(i => i.Path?.Value.Trim('"', '`')).ToList();
        yield return "System";
        if (Types.UsesComplex) yield return "System.Numerics";
        yield return "GoRuntime";
        var several = _program.Program.Packages.Count > 1;
        if (several || imports.Any(i => i is not ("sync" or "sync/atomic" or "unsafe")) || Package.Imports.Count > 0) yield return "GoStd";
        if (several || Package.Imports.Any(p => p.Path is "sync" or "sync/atomic")) yield return "GoSync";
        // The types of main stand in its namespace, and those of this package come before them.
        if (!IsMain && _package.Uses.FirstOrDefault(p => p.IsMain) is { } main) yield return main.Namespace;
        yield return "static GoRuntime.Builtins";
    }

    // The program's own names come before the libraries', and before the names of namespaces: one may end like a type of its package.
    private IEnumerable<string> OwnUsings(CoreFile file)
    {
        foreach (var ns in _package.Uses.Where(p => !p.IsMain).Select(p => p.Namespace).Where(n => n != _package.Namespace)
            .Distinct().Order(StringComparer.Ordinal))
        {
            yield return ns;
        }
        // Methods of the file's types use the package's functions and variables by their plain names.
        if (file.Declarations.Any(d =>
            d is FunctionDeclaration { Function: { Receiver: not null, Object: var f } } && (IsMain || Forms.Of(f) == MethodForm.Pointer)))
        {
            yield return $"static {_package.Namespace}.{ClassName}";
        }
    }

    private CsDecl PackageClass(List<CsDecl> members) =>
        Cs.Class(IsLibrary ? "public static partial" : "internal static partial", ClassName, members);

    private List<CsDecl> Members(CoreFile file)
    {
        var members = new List<CsDecl>();
        foreach (var decl in file.Declarations)
        {
            At = decl.Pos;
            switch (decl)
            {
                case ImportDeclaration:
                    Comments.TakeBefore(decl.End);
                    break;
                // Its comments stand at its instances.
                case GenericDeclaration:
                    AtComments(decl);
                    Comments.TakeBefore(decl.End);
                    break;
                case FunctionDeclaration { Function: var f }:
                    DeclareFunction(f, decl, members);
                    break;
                default:
                    General(decl, members);
                    break;
            }
        }
        return members;
    }

    // The comments of a generic declaration stand at each of its instances.
    private void AtComments(CoreDeclaration decl)
    {
        if (_commentMarks.TryGetValue(decl.CommentPos.Offset, out var mark)) Comments.Mark = mark;
        else _commentMarks[decl.CommentPos.Offset] = Comments.Mark;
    }

    private void General(CoreDeclaration decl, List<CsDecl> members)
    {
        AtComments(decl);
        var comments = Documented(Comments.TakeBefore(decl.CommentPos, out var blankLine), decl switch
        {
            DefinedTypeDeclaration { Type.Type.Obj: var obj } => obj,
            ConstantsDeclaration { Constants: [var constant, ..] } => constant,
            VariablesDeclaration { Variables: [{ Object: { } variable }, ..] } => variable,
            _ => null,
        });
        var first = members.Count;
        switch (decl)
        {
            case DefinedTypeDeclaration type:
                DeclareType(type.Type, comments);
                return;
            case ConstantsDeclaration constants:
                members.AddRange(constants.Constants.Select(Constant).OfType<CsDecl>());
                break;
            case VariablesDeclaration variables:
                members.AddRange(variables.Variables.Select(Variable).OfType<CsDecl>());
                break;
        }
        if (members.Count == first) return;
        members[first].LeadingComments = comments;
        members[first].BlankLineBefore = blankLine || decl.IsFirst;
        members[^1].TrailingComment = Comments.TakeTrailing(decl.Pos, decl.End);
    }

    // What C# code sees of a library has its documentation as C# has it.
    private IReadOnlyList<string> Documented(IReadOnlyList<string> comments, GoObject? obj) =>
        IsLibrary && obj is { IsExported: true } && Comments.DocLength > 0 ? DocComments.Xml(comments, Comments.DocLength) : comments;

    private CsDecl? Constant(ConstObj constant)
    {
        if (constant.Name == "_" || ConstantType(constant) is not { } type) return null;
        var goType = TypePredicates.Default(constant.Type);
        var value = new FunctionGenerator(this, []).ConstantLiteral(constant.Value, goType);
        var access = Access(constant);
        return IsHeldInVariable(constant)
            ? Cs.PackageVar(access + " static readonly", type, Names.PackageLevel(constant.Name), value)
            : Cs.Const(access, type, Names.PackageLevel(constant.Name), value);
    }

    /// <summary>
    /// Whether C# has no constants of the type: it is a variable that nobody assigns. Strings are, so that they need not be made where they
    /// are used; not those of a library that C# code can name.
    /// </summary>
    public bool IsHeldInVariable(ConstObj constant)
    {
        var type = TypePredicates.Default(constant.Type);
        return TypeNames.IsWrapper(type)
            || TypePredicates.IsString(type) && constant.Parent == constant.Package?.Scope && !(IsLibrary && constant.IsExported);
    }

    // What a library exports is there for C# code; in a program, instances may mention types that nobody else can see.
    private string Access(GoObject obj) => IsLibrary && obj.IsExported ? "public" : "internal";

    private bool IsLibrary => _program.Program.Main == null;

    /// <summary>The C# type that holds the constant, or null when none can and every use is written out.</summary>
    public string? ConstantType(ConstObj constant)
    {
        var type = TypePredicates.Default(constant.Type);
        var value = constant.Value;
        if (TypeNames.IsWrapper(type)) return Types.Of(type);
        if (TypePredicates.IsString(type)) return IsHeldInVariable(constant) ? "GoString" : CsLiteral.IsText(value.Bytes) ? "string" : null;
        if (TypePredicates.IsComplex(type)) return null;
        if (TypePredicates.IsUntyped(constant.Type) && TypePredicates.IsInteger(type) && !value.ToInt().TryGetInt64(out _)) return null;
        if (TypePredicates.IsUntyped(constant.Type) && TypePredicates.IsFloat(type) && !double.IsFinite(value.ToFloat().DoubleValue))
            return null;
        return type.Underlying is BasicType { Kind: not BasicKind.Uintptr } ? Types.Of(type) : null;
    }

    private CsDecl? Variable(CoreVariable v)
    {
        if (v.IsBlank) return null;
        string type = Types.Of(v.Type), name = Names.PackageLevel(v.Name), access = Access(v.Object!);
        if (!_program.Variables.IsAddressed(v)) return Cs.PackageVar(access + " static", type, name, InitialValue(v));
        if (TypeNames.IsHandle(v.Type)) return Cs.PackageVar(access + " static readonly", type, name, new CsNew(null, []));
        var pointer = $"Ptr<{type}>";
        var created = Interfaces.PointerClass(v.Type) ?? pointer;
        var initial = InitialValue(v);
        if (_program.IsBoundType(v.Type) && v.Type.Underlying is StructType && initial == null)
            return Cs.PackageVar(access + " static readonly", pointer, name, new CsCall("Ptr.New", [], [type]));
        List<CsExpr> held = initial switch
        {
            null or CsNew { Args: null or [], Entries: null } => [],
            CsNew => [initial],
            _ => [new CsCast(type, initial)],
        };
        return Cs.PackageVar(access + " static readonly", pointer, name, new CsNew(created == pointer ? null : created, held));
    }

    private void DeclareFunction(CoreFunction f, CoreDeclaration decl, List<CsDecl> members)
    {
        AtComments(decl);
        var function = f.Object;
        var comments = Documented(Comments.TakeBefore(f.Pos), function);
        if (function.Name == "_")
        {
            Comments.TakeBefore(decl.End);
            return;
        }
        if (f.Body == null) throw new UnsupportedException("function without a body") { At = f.Pos };
        MethodForm? form = f.Receiver == null ? null : Forms.Of(function);
        // A method of the type itself sees the type's members before the package's.
        _isMethodOfType = form != null;
        _hidden = form switch
        {
            null => [],
            MethodForm.Pointer =>
                [.. ReceiverType(function).Methods.Where(m => m.Signature.TypeParams.Count == 0 && Forms.Of(m) == MethodForm.Pointer)
                    .Select(MethodName)],
            _ => MemberNames(ReceiverType(function)),
        };
        var generator = new FunctionGenerator(this, TakenNames.Of(f, this));
        (var parameters, var body) = generator.Function(f, form);
        _isMethodOfType = false;
        _hidden = [];
        var isAsync = Colours.Suspends(function);
        var returns = Types.Result(function.Signature, isAsync);
        var asyncModifier = isAsync ? " async" : "";
        List<string> attributes = [];
        if (_program.Recovers(function)) attributes.Add("Recovers");
        if (!isAsync && CallingLoops.IsIn(f.Body)) attributes.Add(CsAttributes.NoInlining);
        else if (!isAsync && _program.MainLoops.CallSmall(f)) attributes.Add(CsAttributes.AggressiveInlining);
        CsDecl made;
        if (form == null)
        {
            var access = IsMain ? "internal" : Access(function);
            made = Cs.Func(access + " static" + asyncModifier, returns, FunctionName(function), parameters, body, attributes: attributes);
            members.Add(made);
        }
        else if (form == MethodForm.Pointer)
        {
            made = Cs.Func(Access(function) + " static" + asyncModifier, returns, MethodName(function), parameters, body,
                attributes: attributes);
            _declarations[ReceiverType(function).Obj].Extensions.Add(made);
        }
        else
        {
            made = Cs.Method("public" + asyncModifier, returns, MethodName(function), parameters, body, attributes: attributes);
            _declarations[ReceiverType(function).Obj].Members.Add(made);
        }
        made.TraceName = f.TraceName;
        made.LeadingComments = comments;
        made.BlankLineBefore = true;
    }

    /// <summary>The named type a method is declared on.</summary>
    public static NamedType ReceiverType(FuncObj method)
    {
        var t = AliasType.Unalias(method.Signature.Recv!.Type);
        return (NamedType)(t is PointerType p ? AliasType.Unalias(p.Elem) : t);
    }
}

/// <summary>A file while its parts are being put together.</summary>
internal sealed record FileParts(CoreFile Source, List<TypeParts> Types, List<CsDecl> Members)
{
    public required IReadOnlyList<PackageNames> Uses { get; init; }
}

/// <summary>The parts of a C# type declaration that come from different places of the Go source.</summary>
internal sealed class TypeParts(NamedType type)
{
    public NamedType Type { get; } = type;

    public IReadOnlyList<string> Comments { get; set; } = [];

    /// <summary>Comments of the fields, by field name.</summary>
    public Dictionary<string, (IReadOnlyList<string> Leading, string? Trailing, bool Blank)> FieldComments { get; } = [];

    /// <summary>Methods, in the order of the Go source.</summary>
    public List<CsDecl> Members { get; } = [];

    /// <summary>Methods over pointers to the type, which C# has as extension methods of a class of their own.</summary>
    public List<CsDecl> Extensions { get; } = [];
}
