using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Guards;

public sealed class PersonalDataOnPostgres(TestHost<OnPostgres> host) : PersonalDataTests<OnPostgres>(host);
