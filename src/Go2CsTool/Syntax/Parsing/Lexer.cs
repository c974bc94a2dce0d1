// Turns the bytes of a Go file into tokens, one call of Next at a time, with automatic semicolons. Errors go to a
// callback in the Go compiler's words; scanning goes on after each. Comments go to another callback.
// Lexer.Literals.cs reads numbers, runes and strings, NameTable.cs the names.
using System.Buffers;
using System.Text;

namespace Go2Cs.Syntax;

/// <summary>The Go lexer. Go: cmd/compile/internal/syntax/scanner.go.</summary>
internal sealed partial class Lexer
{
    private const int EndOfFile = -1;
    private const int ByteOrderMark = 0xFEFF;

    private readonly byte[] _source;
    private readonly Action<int, string> _reportError;
    private readonly Action<int, int, bool> _reportComment;
    private readonly NameTable _names = NameTable.OfThisThread;

    // ch is the character at offset at, decoded from the bytes up to next.
    private int _ch;
    private int _at;
    private int _next;
    private bool _newlineEndsStatement;

    /// <summary>Creates a lexer that stands before the first token.</summary>
    /// <param name="source">The file.</param>
    /// <param name="reportError">Receives the offset and text of each error.</param>
    /// <param name="reportComment">Receives start and end of each comment, and whether it begins its line.</param>
    public Lexer(byte[] source, Action<int, string> reportError, Action<int, int, bool> reportComment)
    {
        _source = source;
        _reportError = reportError;
        _reportComment = reportComment;
        Advance();
    }

    /// <summary>The current token.</summary>
    public Token Kind { get; private set; }

    /// <summary>Offset of the current token.</summary>
    public int Start { get; private set; }

    /// <summary>Offset after the current token.</summary>
    public int End { get; private set; }

    /// <summary>The text of a name or literal; of a semicolon: "semicolon", "newline" or "EOF".</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether an error was found in the current literal.</summary>
    public bool Bad { get; private set; }

    /// <summary>Reads the next token.</summary>
    public void Next()
    {
        var wantsSemicolon = _newlineEndsStatement;
        _newlineEndsStatement = false;
        while (!TryScan(wantsSemicolon))
        {
        }
        End = _at;
    }

    /// <summary>Drops the rest of the file: the current token becomes its end.</summary>
    public void SkipToEnd()
    {
        (_at, _next, _ch) = (_source.Length, _source.Length, EndOfFile);
        (Start, End, Kind) = (_at, _at, Token.EOF);
        _newlineEndsStatement = false;
    }

    // One attempt at a token; false if only a comment or an invalid character was found.
    private bool TryScan(bool wantsSemicolon)
    {
        var lineIsBlank = _at == 0 || _source[_at - 1] == '\n';
        while (_ch is ' ' or '\t' or '\r' || (_ch == '\n' && !wantsSemicolon))
        {
            lineIsBlank |= _ch == '\n';
            Advance();
        }
        Start = _at;
        if (IsAsciiLetter(_ch) || (_ch >= 0x80 && IsNameChar(first: true)))
        {
            ScanName();
            return true;
        }
        if (IsDecimal(_ch))
        {
            ScanNumber(pointSeen: false);
            return true;
        }
        switch (_ch)
        {
            case EndOfFile:
                Kind = wantsSemicolon ? Token.Semicolon : Token.EOF;
                Text = "EOF";
                return true;
            case '\n':
                Advance();
                Kind = Token.Semicolon;
                Text = "newline";
                return true;
            case '"':
                ScanString();
                return true;
            case '`':
                ScanRawString();
                return true;
            case '\'':
                ScanRune();
                return true;
            case '/' when Peek() is '/' or '*':
                return SkipComment(wantsSemicolon, lineIsBlank);
            case '.':
                ScanPeriod();
                return true;
        }
        var kind = ScanPunctuation();
        if (kind == Token.None)
        {
            Error($"invalid character {GoQuoting.CodePoint(_ch)}");
            Advance();
            return false;
        }
        Kind = kind;
        _newlineEndsStatement = kind is Token.RParen or Token.RBrack or Token.RBrace or Token.Inc or Token.Dec;
        return true;
    }

    private void ScanName()
    {
        var first = _at;
        // Fast path: the bytes of an ASCII name need no decoding.
        while (_next < _source.Length && IsAsciiNameByte(_source[_next]))
            _next++;
        _at = _next - 1;
        Advance();
        while (_ch >= 0x80 ? IsNameChar(first: false) : IsAsciiLetter(_ch) || IsDecimal(_ch))
            Advance();
        (Text, Kind) = _names.Find(_source.AsSpan(first, _at - first));
        _newlineEndsStatement = Kind is
            Token.Ident or Token.Break or Token.Continue or Token.Fallthrough or Token.Return;
    }

    // Whether the non-ASCII ch may stand in a name; invalid ones are reported and accepted.
    private bool IsNameChar(bool first)
    {
        var category = Rune.GetUnicodeCategory(new Rune(_ch));
        if (category <= System.Globalization.UnicodeCategory.OtherLetter)
            return true;
        if (category == System.Globalization.UnicodeCategory.DecimalDigitNumber)
        {
            if (first)
                Error($"identifier cannot begin with digit {GoQuoting.CodePoint(_ch)}");
        }
        else
        {
            Error($"invalid character {GoQuoting.CodePoint(_ch)} in identifier");
        }
        return true;
    }

    private void ScanPeriod()
    {
        Advance();
        if (IsDecimal(_ch))
        {
            ScanNumber(pointSeen: true);
            return;
        }
        Kind = Token.Period;
        if (_ch == '.' && Peek() == '.')
        {
            Advance();
            Advance();
            Kind = Token.Ellipsis;
        }
    }

    // Reads an operator or delimiter; None, and nothing consumed, if there is none.
    private Token ScanPunctuation()
    {
        var c = _ch;
        if (c < 0 || c > '~' || !IsPunctuation((byte)c))
            return Token.None;
        Advance();
        switch (c)
        {
            case '(': return Token.LParen;
            case ')': return Token.RParen;
            case '[': return Token.LBrack;
            case ']': return Token.RBrack;
            case '{': return Token.LBrace;
            case '}': return Token.RBrace;
            case ',': return Token.Comma;
            case ';':
                Text = "semicolon";
                return Token.Semicolon;
            case ':': return Accept('=') ? Token.Define : Token.Colon;
            case '~': return Token.Tilde;
            case '=': return Accept('=') ? Token.Eql : Token.Assign;
            case '!': return Accept('=') ? Token.Neq : Token.Not;
            case '+': return Accept('+') ? Token.Inc : OrAssign(Token.Add, Token.AddAssign);
            case '-': return Accept('-') ? Token.Dec : OrAssign(Token.Sub, Token.SubAssign);
            case '*': return OrAssign(Token.Mul, Token.MulAssign);
            case '/': return OrAssign(Token.Quo, Token.QuoAssign);
            case '%': return OrAssign(Token.Rem, Token.RemAssign);
            case '^': return OrAssign(Token.Xor, Token.XorAssign);
            case '|': return Accept('|') ? Token.LOr : OrAssign(Token.Or, Token.OrAssign);
            case '&':
                if (Accept('&'))
                    return Token.LAnd;
                return Accept('^') ? OrAssign(Token.AndNot, Token.AndNotAssign) : OrAssign(Token.And, Token.AndAssign);
            case '<':
                if (Accept('='))
                    return Token.Leq;
                if (Accept('-'))
                    return Token.Arrow;
                return Accept('<') ? OrAssign(Token.Shl, Token.ShlAssign) : Token.Lss;
            default: // '>'
                if (Accept('='))
                    return Token.Geq;
                return Accept('>') ? OrAssign(Token.Shr, Token.ShrAssign) : Token.Gtr;
        }
    }

    private static readonly SearchValues<byte> Punctuation = SearchValues.Create("()[]{},;:~=!+-*/%^|&<>"u8);

    private static bool IsPunctuation(byte b) => Punctuation.Contains(b);

    private Token OrAssign(Token plain, Token assign) => Accept('=') ? assign : plain;

    private bool Accept(char c)
    {
        if (_ch != c)
            return false;
        Advance();
        return true;
    }

    // Skips a comment; true if it stands for the newline that ends a statement.
    private bool SkipComment(bool wantsSemicolon, bool lineIsBlank)
    {
        Advance();
        var isBlock = _ch == '*';
        Advance();
        if (!isBlock)
        {
            SkipLine();
            _reportComment(Start, _at, lineIsBlank);
            return false;
        }
        if (SkipBlockComment())
            _reportComment(Start, _at, lineIsBlank);
        if (!wantsSemicolon || !_source.AsSpan(Start, _at - Start).Contains((byte)'\n'))
            return false;
        Kind = Token.Semicolon;
        Text = "newline";
        return true;
    }

    private void SkipLine()
    {
        if (_ch == EndOfFile)
            return;
        // Plain text needs no decoding.
        var rest = _source.AsSpan(_at);
        var length = rest.IndexOf((byte)'\n');
        var line = length < 0 ? rest : rest[..length];
        if (Ascii.IsValid(line) && !line.Contains((byte)0))
        {
            _next = _at + line.Length;
            Advance();
            return;
        }
        while (_ch is not ('\n' or EndOfFile))
            Advance();
    }

    private bool SkipBlockComment()
    {
        while (_ch != EndOfFile)
        {
            while (_ch == '*')
            {
                Advance();
                if (Accept('/'))
                    return true;
            }
            Advance();
        }
        _reportError(Start, "comment not terminated");
        return false;
    }

    // Moves to the next character. NUL bytes, invalid UTF-8 and byte order marks are reported and skipped.
    private void Advance()
    {
        _at = _next;
        while (true)
        {
            if (_at >= _source.Length)
            {
                _ch = EndOfFile;
                return;
            }
            _ch = _source[_at];
            if (_ch is > 0 and < 0x80)
            {
                _next = _at + 1;
                return;
            }
            if (DecodeSlow())
                return;
            _at = _next;
        }
    }

    private bool DecodeSlow()
    {
        if (_ch == 0)
        {
            _next = _at + 1;
            Error("invalid NUL character");
            return false;
        }
        if (Rune.DecodeFromUtf8(_source.AsSpan(_at), out var rune, out _) != OperationStatus.Done)
        {
            _next = _at + 1;
            Error("invalid UTF-8 encoding");
            return false;
        }
        _next = _at + rune.Utf8SequenceLength;
        _ch = rune.Value;
        if (_ch != ByteOrderMark)
            return true;
        if (_at > 0)
            Error("invalid BOM in the middle of the file");
        return false;
    }

    private int Peek() => _next < _source.Length ? _source[_next] : EndOfFile;

    private void Error(string message) => _reportError(_at, message);

    private static bool IsAsciiLetter(int c) => (uint)((c | 0x20) - 'a') < 26 || c == '_';

    private static bool IsDecimal(int c) => (uint)(c - '0') < 10;

    private static bool IsHex(int c) => IsDecimal(c) || (uint)((c | 0x20) - 'a') < 6;

    private static bool IsAsciiNameByte(byte b) => IsAsciiLetter(b) || IsDecimal(b);
}
