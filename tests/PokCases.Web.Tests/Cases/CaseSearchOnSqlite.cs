using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class CaseSearchOnSqlite(TestHost<OnSqlite> host) : CaseSearchTests<OnSqlite>(host);
