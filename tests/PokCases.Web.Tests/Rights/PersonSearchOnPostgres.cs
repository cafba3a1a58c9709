using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

public sealed class PersonSearchOnPostgres(TestHost<OnPostgres> host) : PersonSearchTests<OnPostgres>(host);
