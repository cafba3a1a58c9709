namespace PokCases.Web.Referrals.Outside;

/// <summary>Receivers without an account (section <c>OutsideAccess</c>): how long a link works, how often a code may be wrong, and the gateway that sends codes, where there is one.</summary>
public sealed class OutsideAccessOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "OutsideAccess";

    /// <summary>In the body and the header of a message: the number it goes to.</summary>
    public const string NumberMark = "{number}";

    /// <summary>In the body of a message: the code.</summary>
    public const string CodeMark = "{code}";

    /// <summary>How long a link works, in days, 1 to 92. Default 60: longer than the terms of a referral together.</summary>
    public int LifeDays { get; set; } = 60;

    /// <summary>Wrong codes that are allowed for one link, 1 to 10. Default 5.</summary>
    public int Tries { get; set; } = 5;

    /// <summary>After a right code: how many minutes without a request until the code is asked again, 5 to 120. Default 30.</summary>
    public int MinutesOpen { get; set; } = 30;

    /// <summary>How many codes a client's address can try in five minutes, over all links, 5 to 10000. Default 30.</summary>
    public int AttemptsPerAddress { get; set; } = 30;

    /// <summary>Address of the SMS gateway, to which each message is posted; none means that codes are told by phone.</summary>
    public string? SmsAddress { get; set; }

    /// <summary>A header that goes along, as <c>Name: value</c>, such as a key of the gateway; none for no header.</summary>
    public string? SmsHeader { get; set; }

    /// <summary>Media type of the body. Default <c>application/json</c>.</summary>
    public string SmsContentType { get; set; } = "application/json";

    /// <summary>What is posted, with <c>{number}</c> and <c>{code}</c> in it: digits, and for the number a plus sign before them.</summary>
    public string SmsBody { get; set; } = """{"to":"{number}","text":"Uw code is {code}"}""";

    /// <summary>Whether codes can be sent at all.</summary>
    public bool SendsCodes => !string.IsNullOrWhiteSpace(SmsAddress);

    /// <summary>The header's name and value; null when there is none or it can't be read.</summary>
    public (string Name, string Value)? ReadHeader() =>
        SmsHeader?.Split(':', 2) is [var name, var value] && name.Trim().Length > 0 && value.Trim().Length > 0 ? (name.Trim(), value.Trim()) : null;
}
