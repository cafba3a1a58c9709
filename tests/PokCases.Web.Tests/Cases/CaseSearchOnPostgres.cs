using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class CaseSearchOnPostgres(TestHost<OnPostgres> host) : CaseSearchTests<OnPostgres>(host);
