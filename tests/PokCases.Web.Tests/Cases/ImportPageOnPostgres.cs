using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class ImportPageOnPostgres(TestHost<OnPostgres> host) : ImportPageTests<OnPostgres>(host);
