namespace PokCases.Web.Persistence;

/// <summary>What kind of data a table holds (design §2.4). Every table has a class; a test fails on one without.</summary>
internal enum DataClass
{
    /// <summary>About residents, or text written in a case: loads inside an access scope only.</summary>
    Personal,

    /// <summary>Professionals' accounts and organisations.</summary>
    Account,

    /// <summary>Tables, sessions and agendas, without anything about residents.</summary>
    Work,

    /// <summary>The program's own bookkeeping: ids, numbers, hashes.</summary>
    Technical,
}
